import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';

/** Path of Caddy on this machine; `undefined` if it has none. */
export const CADDY = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find((path) =>
  existsSync(path),
);

const CADDYFILE = 'tools/host/Caddyfile';

/** Runs Caddy with the shipped file, but by plain http, in front of a process; returns how to reach and stop it. */
export async function startCaddy(upstream: number): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-caddy-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const env = { HOME: folder, PARLEY_DOMAIN: origin, PARLEY_UPSTREAM: `127.0.0.1:${upstream}` };
  const args = ['run', '--config', CADDYFILE, '--adapter', 'caddyfile'];
  const caddy = spawn(CADDY ?? 'caddy', args, { env, stdio: 'ignore' });
  const isUp = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (caddy.exitCode !== null) throw new Error('Caddy did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    stop: async () => {
      const gone = once(caddy, 'exit');
      caddy.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

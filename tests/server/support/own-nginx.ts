import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';

/** Where this machine has nginx; absent where it has none. */
export const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
);

export interface OwnNginx {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Runs nginx as docs/use/hosting.md has it, but by plain http, for processes at these ports. */
export async function startNginx([one, other]: readonly [number, number]): Promise<OwnNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-nginx-'));
  const port = await freePort();
  const site = readFileSync('tools/host/nginx.conf', 'utf8')
    .replace('127.0.0.1:4173', `127.0.0.1:${one}`)
    .replace('127.0.0.1:4174', `127.0.0.1:${other}`)
    // The server that only leads to https is left out, and of the other one what belongs to TLS.
    .replace(/server \{\s*listen 80;[^}]*\}/, '')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*(http2 on|ssl_certificate\w*\s.*);$/gm, '');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; events {} http { access_log off; ${paths.join(' ')}\n${site}\n}`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const server = spawn(NGINX ?? 'nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  while (!(await answers(port))) if (server.exitCode !== null) throw new Error(said);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
}

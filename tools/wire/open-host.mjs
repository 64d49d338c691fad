// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';

/**
 * Serves a built page with the server of the tree that it was built in, as `npm run host` does.
 *
 * @param {string} dist folder of a built page, in the root of its tree
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws {Error} if the folder has no built page, or the server ends at once
 */
export async function openHost(dist) {
  const root = dirname(resolve(dist));
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} has no built page. Build it: npm run build`);
  const port = await freePort();
  const server = spawn(process.execPath, ['tools/serve.mjs', '--built'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), PARLEY_DATA: 'memory' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}/`;
  for (;;) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { address, close: () => server.kill() };
    if (server.exitCode !== null) throw new Error(`The server of ${root} has ended.`);
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  await new Promise((go) => probe.close(go));
  return port;
}

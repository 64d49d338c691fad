// @ts-check
// Builds the game and serves it, with live classes, until Ctrl-C: on this machine, or with --class to everybody on its
// network. With --built it serves what was built before. Its code is src/server.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGame } from './serve/build-game.mjs';
import { checkPortIsFree } from './serve/check-port-is-free.mjs';
import { readPort } from './serve/read-port.mjs';
import { ServeProblem } from './serve/serve-problem.mjs';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const toAll = process.argv.includes('--class');
const isBuilt = process.argv.includes('--built');

/** @type {(() => Promise<void>) | undefined} */
let stop;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave);

try {
  const port = readPort(process.env.PORT);
  await checkPortIsFree(port);
  if (isBuilt) checkIsBuilt();
  else console.log('Building the game ...');
  // The server is made ready while the page is built.
  const [{ main }] = await Promise.all([importSource(root, 'src/server/main.ts'), isBuilt || buildGame(root)]);
  stop = await main({ root, port, toAll, env: process.env, say: console.log, warn: console.error });
} catch (problem) {
  console.error(`\n${problem instanceof Error ? problem.message : problem}`);
  process.exit(1);
}

/** @returns {void} */
function checkIsBuilt() {
  if (existsSync(join(root, 'dist', 'index.html'))) return;
  throw new ServeProblem('The game is not built yet. Build it first: npm run build');
}

/** Closes all connections and exits; at once on the second signal. */
async function leave() {
  if (isStopping || stop === undefined) process.exit(0);
  isStopping = true;
  await stop().catch(() => {});
  process.exit(0);
}

// @ts-check
// Builds the game and serves it on this machine, until Ctrl-C.
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { checkPortIsFree, portIsTaken } from './serve/check-port-is-free.mjs';
import { readPort } from './serve/read-port.mjs';
import { ServeProblem } from './serve/serve-problem.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

try {
  const port = readPort(process.env.PORT);
  await checkPortIsFree(port);
  console.log('Building the game ...');
  await buildGame();
  await serveGame(port);
  console.log(`\nParley is served on http://localhost:${port}\nOpen that address in a browser. Ctrl-C stops it.`);
} catch (problem) {
  console.error(`\n${problem instanceof Error ? problem.message : problem}`);
  process.exit(1);
}

/** @returns {Promise<void>} */
async function buildGame() {
  try {
    await build({ root, logLevel: 'warn' });
  } catch (problem) {
    throw new ServeProblem(`The game could not be built. ${problem instanceof Error ? problem.message : problem}`);
  }
}

/**
 * @param {number} port
 * @returns {Promise<void>}
 */
async function serveGame(port) {
  try {
    // 127.0.0.1: the game is for this machine, not for whoever shares its network.
    await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port, strictPort: true, open: false } });
  } catch (problem) {
    if (problem instanceof Error && /already in use|EADDRINUSE/.test(problem.message)) throw portIsTaken(port);
    if (problem instanceof Error && /EACCES/.test(problem.message)) {
      throw new ServeProblem(`Port ${port} is not ours to use. Choose one above 1023: PORT=4200 npm start`);
    }
    throw problem;
  }
}

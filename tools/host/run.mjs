// @ts-check
// Serves the page that lies beside this script, and live classes, until SIGTERM. `npm run build:server` makes one script of it.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/server/main.ts';
import { readPort } from '../serve/read-port.mjs';

/** @type {(() => Promise<unknown>) | undefined} */
let stop;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave);

try {
  stop = await main({
    root: dirname(fileURLToPath(import.meta.url)),
    port: readPort(process.env.PORT),
    toAll: false,
    env: process.env,
    say: console.log,
    warn: console.error,
  });
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

/** Ends gracefully, or at once if it is asked for twice. */
async function leave() {
  if (isStopping || stop === undefined) process.exit(0);
  isStopping = true;
  await stop().catch(() => {});
  process.exit(0);
}

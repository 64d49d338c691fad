// @ts-check
// Serves the page that lies beside this script, and live classes, until SIGTERM; with `copy FROM TO` it copies classes from
// one store to another instead. `npm run build:server` makes one script of it.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyClasses } from '../../src/server/copy-classes.ts';
import { main } from '../../src/server/main.ts';
import { readPort } from '../serve/read-port.mjs';

/** @type {(() => Promise<unknown>) | undefined} */
let stop;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave);

try {
  const [command, ...places] = process.argv.slice(2);
  if (command === 'copy') console.log(await copyClasses(places));
  else stop = await serve();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

function serve() {
  return main({
    root: dirname(fileURLToPath(import.meta.url)),
    port: readPort(process.env.PORT),
    toAll: false,
    env: process.env,
    say: console.log,
    warn: console.error,
  });
}

/** Ends gracefully, or at once if it is asked for twice. */
async function leave() {
  if (isStopping || stop === undefined) process.exit(0);
  isStopping = true;
  await stop().catch(() => {});
  process.exit(0);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The server as one script, in a folder of its own with a page of one file. */
export interface ServerScript {
  readonly folder: string;
  remove(): void;
}

/** @param code of src/server/main.ts with all that it imports */
export function newServerScript(code: string): ServerScript {
  const folder = mkdtempSync(join(tmpdir(), 'parley-process-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Parley</title>');
  writeFileSync(join(folder, 'server.mjs'), code);
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { main } from './server.mjs';
     const port = Number(process.env.PORT);
     const { env } = process;
     const signsOfLife = JSON.parse(env.SIGNS_OF_LIFE ?? '{"pingInterval":5000,"pingTimeout":5000}');
     const stop = await main({ root: '.', port, toAll: false, env, signsOfLife, say: console.log, warn: console.error });
     // Nobody is left who would end it.
     process.on('disconnect', () => process.exit(0));
     process.on('SIGTERM', () => stop().finally(() => process.exit(0)));
     // How much it holds that is in use, in bytes.
     process.on('message', () => {
       global.gc?.();
       const { heapUsed, external } = process.memoryUsage();
       process.send?.(heapUsed + external);
     });
     process.send?.('serves');`,
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

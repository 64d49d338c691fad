import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { madeOnce } from './made-once.ts';
import { openPlainHost } from './plain-host.ts';
import { test as guarded } from './test.ts';

const CONFIG = fileURLToPath(new URL('../made-up/vite.config.ts', import.meta.url));
/** As the configuration says. */
const FOLDER = fileURLToPath(new URL('../../../test-results/made-up-page', import.meta.url));

/** A test with the address of the page that offers the made-up language besides its own, built once for all workers. */
export const test = guarded.extend<object, { readonly madeUpPage: string }>({
  madeUpPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what is needed from the pattern
    async ({}, use) => {
      const folder = await madeOnce('made-up-page', async () => {
        await build({ configFile: CONFIG, logLevel: 'error' });
        return FOLDER;
      });
      const host = await openPlainHost({}, () => folder);
      await use(`http://127.0.0.1:${host.port}/class/parley/`);
      host.close();
    },
    { scope: 'worker', timeout: 480_000 },
  ],
});

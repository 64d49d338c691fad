import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { madeOnce } from './made-once.ts';
import { openPlainHost, type PlainHost } from './plain-host.ts';

const CONFIG = fileURLToPath(new URL('../made-up/vite.config.ts', import.meta.url));
/** As the configuration says. */
const FOLDER = fileURLToPath(new URL('../../../test-results/made-up-page', import.meta.url));

/** Serves the page that offers the made-up language besides its own, built once for all workers. */
export async function hostMadeUpPage(): Promise<PlainHost> {
  const folder = await madeOnce('made-up-page', async () => {
    await build({ configFile: CONFIG, logLevel: 'error' });
    return FOLDER;
  });
  return openPlainHost({}, () => folder);
}

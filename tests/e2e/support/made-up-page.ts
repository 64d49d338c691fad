import { fileURLToPath } from 'node:url';
import { build, type PreviewServer, preview } from 'vite';

const CONFIG = fileURLToPath(new URL('../made-up/vite.config.ts', import.meta.url));

/** The page, built so that it offers the made-up language besides its own. */
export interface MadeUpPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds that page and serves it. */
export async function serveMadeUpPage(): Promise<MadeUpPage> {
  await build({ configFile: CONFIG, logLevel: 'error' });
  const server: PreviewServer = await preview({ configFile: CONFIG, logLevel: 'error', preview: { port: 0 } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('the page is served nowhere');
  return { address, close: () => server.close() };
}

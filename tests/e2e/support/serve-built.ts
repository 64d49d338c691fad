import { build, type PreviewServer, preview } from 'vite';

/** A page that a test has built for itself. */
export interface BuiltPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds a page by its configuration file and serves it. */
export async function serveBuilt(configFile: string): Promise<BuiltPage> {
  await build({ configFile, logLevel: 'error' });
  const server: PreviewServer = await preview({ configFile, logLevel: 'error', preview: { port: 0 } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('the page is served nowhere');
  return { address, close: () => server.close() };
}

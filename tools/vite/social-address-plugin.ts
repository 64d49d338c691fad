import type { Plugin } from 'vite';

/**
 * Gives the social picture its whole address, which those who show links ask for, where the build knows it:
 * `PARLEY_ADDRESS=https://example.org/parley/ npm run build`. Without it the address stays relative.
 */
export function socialAddressPlugin(address: string | undefined): Plugin {
  return {
    name: 'parley-social-address',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (address === undefined || page?.type !== 'asset' || typeof page.source !== 'string') return;
      page.source = withAddress(page.source, address);
    },
  };
}

/** The page's text with the address of its folder before the path of its social picture. */
export function withAddress(html: string, address: string): string {
  return html.replace(
    /(<meta property="og:image" content=")([^"]+)"/,
    (_match, start: string, path: string) => `${start}${new URL(path, address).href}"`,
  );
}

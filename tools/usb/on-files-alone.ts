import type { Plugin } from 'vite';
import { withoutEarlyWorker } from '../vite/early-worker-plugin.ts';

/** Elements of the page that name files beside it, or describe it to other pages. */
const BESIDE =
  /\s*<link\s+rel="(?:preload|icon|apple-touch-icon)"[^>]*>|\s*<meta\s+(?:property="og:|name="twitter:)[^>]*>/g;

/**
 * Leaves out what a file cannot have: pictures, typefaces and a worker beside it, and releases of old.
 * @param address Where the same Parley is to be had on the web, if it is: links then lead there, and not to the file
 */
export function onFilesAlone(address: string | undefined): Plugin {
  return {
    name: 'parley-on-files-alone',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:written-pages$/ }, handler: () => '\0written-pages' },
    load: {
      filter: { id: [/\/assets\/releases\/releases\.json$/, /^\0written-pages$/] },
      handler: (id) => ({
        code: id === '\0written-pages' ? 'export const writtenPages = [];' : 'export default [];',
        moduleType: 'js',
      }),
    },
    transformIndexHtml: { order: 'pre', handler: (html) => withoutBeside(html, address) },
  };
}

/** The text of a page that names nothing beside it, and perhaps the address on the web that its links have. */
export function withoutBeside(html: string, address?: string): string {
  const alone = withoutEarlyWorker(html).replace(BESIDE, '');
  return address === undefined ? alone : alone.replace('<html', `<html data-today="${new URL(address).href}"`);
}

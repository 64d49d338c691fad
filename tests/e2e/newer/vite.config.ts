import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import page from '../../../vite.config.ts';
import { unweighed } from '../support/unweighed.ts';

const OF_NOW = fileURLToPath(new URL('../../../src/engine/rules-version.ts', import.meta.url));
const NEWER = fileURLToPath(new URL('rules-version.ts', import.meta.url));

/** Has the page be of rules that are newer than those of any release. */
function newerRules(): Plugin {
  return {
    name: 'parley-newer-rules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === NEWER || !source.endsWith('/rules-version.ts')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id === OF_NOW ? NEWER : resolved;
    },
  };
}

export default defineConfig({
  ...page,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  plugins: [newerRules(), ...unweighed(page.plugins)],
  worker: { ...page.worker, plugins: () => [newerRules(), ...(page.worker?.plugins?.() ?? [])] },
  build: { ...page.build, outDir: 'test-results/newer-page', emptyOutDir: true, reportCompressedSize: false },
});

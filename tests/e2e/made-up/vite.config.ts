import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { messagesPlugin } from '../../../tools/messages/messages-plugin.mjs';
import { scenarioPlugin } from '../../../tools/vite/scenario-plugin.ts';
import page from '../../../vite.config.ts';
import { madeUpTranslation } from '../../messages/made-up-scenario.ts';
import { unweighed } from '../support/unweighed.ts';

const PAGE_LANGUAGES = fileURLToPath(new URL('../../../src/messages/languages.ts', import.meta.url));
const WITH_MADE_UP = fileURLToPath(new URL('languages.ts', import.meta.url));

/** Has the page offer the made-up language. */
function madeUpLanguage(): Plugin {
  return {
    name: 'parley-made-up-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === WITH_MADE_UP || !source.endsWith('/languages.ts')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id === PAGE_LANGUAGES ? WITH_MADE_UP : resolved;
    },
  };
}

const scenarios = scenarioPlugin((shipped) => shipped.map(madeUpTranslation));

export default defineConfig({
  ...page,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  plugins: [madeUpLanguage(), scenarios, ...unweighed(page.plugins, 'parley-scenarios')],
  worker: { ...page.worker, plugins: () => [madeUpLanguage(), messagesPlugin(), scenarios] },
  build: { ...page.build, outDir: 'test-results/made-up-page', emptyOutDir: true, reportCompressedSize: false },
});

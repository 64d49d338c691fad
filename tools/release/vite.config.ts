import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import page from '../../vite.config.ts';
import { messagesPlugin } from '../messages/messages-plugin.mjs';
import { scenarioPlugin } from '../vite/scenario-plugin.ts';
import { leaveOut } from './leave-out.ts';

/** Builds the page of a release: three scripts that share all that they can, and one style sheet. */
export default defineConfig({
  ...page,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [leaveOut(), messagesPlugin(), scenarioPlugin()],
  build: {
    ...page.build,
    // Without it, worker and engine would load what asks for a page.
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: {
        page: 'src/app/release/release-main.tsx',
        worker: 'src/app/background/worker.ts',
        engine: 'tools/release/release-engine.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      preserveEntrySignatures: 'strict',
    },
  },
});

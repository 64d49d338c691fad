import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import page from '../../vite.config.ts';
import { messagesPlugin } from '../messages/messages-plugin.mjs';
import { adoptedStylesPlugin } from '../vite/adopted-styles-plugin.ts';
import { phaserPlugin } from '../vite/phaser-plugin.ts';
import { scenarioPlugin } from '../vite/scenario-plugin.ts';
import { inPlatforms } from './in-platforms.ts';
import { inlineWorkers } from './inline-workers.ts';
import { onFilesAlone } from './on-files-alone.ts';
import { policyOfFile } from './policy-of-file.ts';
import { withoutLibrary } from './without-library.ts';

/** Builds all of the page into one file, `dist-usb/parley.html`, which is played where there is no server: from a stick, or out of a mail. */
export default defineConfig({
  ...page,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [
    inlineWorkers(),
    inPlatforms(),
    onFilesAlone(process.env['PARLEY_ADDRESS']),
    phaserPlugin(),
    messagesPlugin(),
    scenarioPlugin(),
    adoptedStylesPlugin(),
    viteSingleFile({ outputFileName: 'parley.html' }),
    policyOfFile(),
  ],
  // Made of a file's own text, a browser takes no script with imports for a worker.
  worker: {
    format: 'iife',
    plugins: () => [messagesPlugin(), withoutLibrary()],
    rollupOptions: { output: { codeSplitting: false } },
  },
  build: { ...page.build, outDir: 'dist-usb', emptyOutDir: true },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { messagesPlugin } from '../messages/messages-plugin.mjs';
import { scenarioPlugin } from '../vite/scenario-plugin.ts';

/** Rules, negotiators, records and shipped scenarios as one script that asks nothing of where it runs. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  publicDir: false,
  plugins: [messagesPlugin(), scenarioPlugin()],
  build: {
    target: 'es2022',
    write: false,
    lib: { entry: 'tools/engines/lines-of-games.ts', formats: ['iife'], name: 'parley' },
  },
});

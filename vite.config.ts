import { defineConfig } from 'vite';
import { messagesPlugin } from './tools/messages/messages-plugin.mjs';
import { adoptedStylesPlugin } from './tools/vite/adopted-styles-plugin.ts';
import { earlyWorkerPlugin } from './tools/vite/early-worker-plugin.ts';
import { messageCheckPlugin } from './tools/vite/message-check-plugin.ts';
import { offlinePlugin } from './tools/vite/offline-plugin.ts';
import { oneFilePlugin } from './tools/vite/one-file-plugin.ts';
import { packPlugin } from './tools/vite/pack-plugin.ts';
import { LICENCE_LIST, pagesPlugin } from './tools/vite/pages/pages-plugin.ts';
import { phaserPlugin } from './tools/vite/phaser-plugin.ts';
import { policyPlugin } from './tools/vite/policy-plugin.ts';
import { releasePlugin } from './tools/vite/release-plugin.ts';
import { scenarioPlugin } from './tools/vite/scenario-plugin.ts';
import { scriptGroups, workerGroups } from './tools/vite/script-groups.ts';
import { socialAddressPlugin } from './tools/vite/social-address-plugin.ts';
import { weightPlugin } from './tools/vite/weight-plugin.ts';

/** What reads scenario files, and what is asked before one is used. */
const OF_FILES = /\/(read-scenario-file|would-orphan-save|open-file)-/;

/** The first script names many others, and of each name the hash is what cannot be packed: seven characters will do. */
const SCRIPTS = { chunkFileNames: 'assets/[name]-[hash:7].js' } as const;

/** As Vite has it for scripts of the page: so a text or a scenario that workers load, too, is one file. */
const AS_ON_THE_PAGE = { topLevelVar: true, comments: { annotation: false, jsdoc: false, legal: false } } as const;

/** What is loaded late by the page and at once by its worker is so on purpose; and nobody who starts the game asks how long each plugin took. */
const CHECKS = { ineffectiveDynamicImport: false, pluginTimings: false } as const;

/** One for page and workers: to read all files takes seconds. */
const scenarios = scenarioPlugin();

export default defineConfig({
  // Relative addresses: the game may lie in any folder of any server.
  base: './',
  publicDir: false,
  // Places in the game are fragments: an address that is not there is not there, and no page in its stead.
  appType: 'mpa',
  plugins: [
    phaserPlugin(),
    messagesPlugin(),
    messageCheckPlugin(),
    scenarios,
    policyPlugin(),
    earlyWorkerPlugin(),
    adoptedStylesPlugin(),
    socialAddressPlugin(process.env['PARLEY_ADDRESS']),
    weightPlugin(),
    // After it: documents, and what is loaded with a link of an older release, are no weight of this page.
    pagesPlugin(import.meta.dirname, {
      imprint: process.env['PARLEY_IMPRINT'],
      privacy: process.env['PARLEY_PRIVACY'],
    }),
    releasePlugin(),
    offlinePlugin(),
    oneFilePlugin(),
    packPlugin(),
  ],
  // Said once more by our own server; the page does without, as on a host that lets nobody say anything.
  preview: { headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: {
    format: 'es',
    plugins: () => [messagesPlugin(), scenarios],
    rolldownOptions: {
      checks: CHECKS,
      output: { ...SCRIPTS, ...AS_ON_THE_PAGE, codeSplitting: { groups: workerGroups(import.meta.dirname) } },
    },
  },
  build: {
    target: 'es2022',
    license: { fileName: LICENCE_LIST },
    // light-dark() has to reach the browser as written: a sheet of paper turns the scheme for what lies on it.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      // The first script would name all that reads files, for the few who open one: what these load, they name themselves.
      resolveDependencies: (name, files) => (OF_FILES.test(name) ? [] : files),
    },
    rolldownOptions: {
      checks: CHECKS,
      output: {
        ...SCRIPTS,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: { groups: scriptGroups(import.meta.dirname) },
      },
    },
    // Phaser is one piece of 0.7 MB; it loads after the first paint.
    chunkSizeWarningLimit: 800,
  },
});

import { defineConfig } from 'vite';
import { adoptedStylesPlugin } from './tools/vite/adopted-styles-plugin.ts';
import { offlinePlugin } from './tools/vite/offline-plugin.ts';
import { packPlugin } from './tools/vite/pack-plugin.ts';
import { phaserPlugin } from './tools/vite/phaser-plugin.ts';
import { policyPlugin } from './tools/vite/policy-plugin.ts';
import { releasePlugin } from './tools/vite/release-plugin.ts';
import { scenarioPlugin } from './tools/vite/scenario-plugin.ts';
import { scriptGroups } from './tools/vite/script-groups.ts';
import { socialAddressPlugin } from './tools/vite/social-address-plugin.ts';
import { weightPlugin } from './tools/vite/weight-plugin.ts';

/** What reads scenario files, and what is asked before one is used. */
const OF_FILES = /\/(read-scenario-file|strands-game|open-file)-/;

export default defineConfig({
  // Relative addresses: the game may lie in any folder of any server.
  base: './',
  publicDir: false,
  // Places in the game are fragments: an address that is not there is not there, and no page in its stead.
  appType: 'mpa',
  plugins: [
    phaserPlugin(),
    scenarioPlugin(),
    policyPlugin(),
    adoptedStylesPlugin(),
    socialAddressPlugin(process.env['PARLEY_ADDRESS']),
    weightPlugin(),
    // After it: what somebody loads who opens a link of an older release is no weight of this page.
    releasePlugin(),
    offlinePlugin(),
    packPlugin(),
  ],
  // Said once more by our own server; the page does without, as on a host that lets nobody say anything.
  preview: { headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // light-dark() has to reach the browser as written: a sheet of paper turns the scheme for what lies on it.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      // The first script would name all that reads files, for the few who open one: what these load, they name themselves.
      resolveDependencies: (name, files) => (OF_FILES.test(name) ? [] : files),
    },
    // The first script names a hundred others, and of each name the hash is what cannot be packed: seven characters will do.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: { groups: scriptGroups(import.meta.dirname) },
      },
    },
    // Phaser is one piece of 0.7 MB; it loads after the first paint.
    chunkSizeWarningLimit: 800,
  },
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** By its name beside the page: how wide it is, and for what. A masked one has its drawing within what every device shows. */
const ICONS = {
  'icon-192.png': { sizes: '192x192', purpose: 'any' },
  'icon-512.png': { sizes: '512x512', purpose: 'any' },
  'icon-masked.png': { sizes: '512x512', purpose: 'maskable' },
} as const;

/** The web app manifest. All addresses are relative: the page may be in any folder of any server. */
const MANIFEST = {
  name: 'Parley',
  short_name: 'Parley',
  description: 'A negotiation game for classrooms: take a chair, read your mandate, find words that all can sign.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#121c27',
  background_color: '#121c27',
  categories: ['education', 'games'],
  icons: Object.entries(ICONS).map(([name, icon]) => ({ src: `icons/${name}`, type: 'image/png', ...icon })),
} as const;

/** Makes the page one that devices can install, and writes the service worker, which keeps it, with the list of all its files. */
export function offlinePlugin(): PluginOption {
  return [
    iconPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      srcDir: 'src/app/offline',
      filename: 'service-worker.ts',
      // The page registers it itself, late: src/app/offline/keep-offline.tsx.
      injectRegister: false,
      manifest: { ...MANIFEST, icons: [...MANIFEST.icons], categories: [...MANIFEST.categories] },
      includeManifestIcons: false,
      integration: {
        configureCustomSWViteBuild: (options) => {
          options.logLevel = 'warn';
        },
        configureOptions: ({ build }, options) => {
          // It would be written all the same, beside what an earlier build has left there.
          options.disable = build.write === false;
        },
      },
      injectManifest: {
        rollupFormat: 'iife',
        // Braces: a pattern of a file that this build lacks would be warned of.
        globPatterns: ['{index,privacy*,imprint}.html', 'assets/*', '{icons,releases}/**/*'],
        // Shown by other sites only.
        globIgnores: ['assets/card-*'],
      },
    }),
  ];
}

function iconPlugin(): PluginOption {
  let folder = '';
  return {
    name: 'parley-icons',
    apply: 'build',
    configResolved({ root }) {
      folder = join(root, 'assets', 'social');
    },
    generateBundle() {
      for (const name of Object.keys(ICONS))
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(join(folder, name)) });
    },
  };
}

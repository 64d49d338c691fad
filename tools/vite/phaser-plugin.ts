import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../phaser/small-phaser.cjs', import.meta.url));
const NO_VISIBILITY_HANDLER = fileURLToPath(new URL('../phaser/no-visibility-handler.cjs', import.meta.url));

/** Phaser's own switches, as its build sets them; in its sources they are written `typeof NAME`. */
const SWITCHES = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Builds the page with the part of Phaser that the stage uses; development keeps the whole. */
export function phaserPlugin(): Plugin {
  return {
    name: 'parley-phaser',
    apply: 'build',
    config: () => ({
      define: {
        global: 'globalThis',
        ...Object.fromEntries(Object.entries(SWITCHES).map(([name, on]) => [`typeof ${name}`, String(on)])),
      },
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: ENTRY },
          { find: /^\.\/VisibilityHandler$/, replacement: NO_VISIBILITY_HANDLER },
        ],
      },
    }),
  };
}

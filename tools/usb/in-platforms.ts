import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const OF_FILE = fileURLToPath(new URL('../../src/app/scorm/surroundings-of-file.ts', import.meta.url));

/** Lets the page as one file look for a learning platform around it. */
export function inPlatforms(): Plugin {
  return {
    name: 'parley-in-platforms',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/page-surroundings\.ts$/ },
      handler: () => OF_FILE,
    },
  };
}

import type { Plugin } from 'vite';

const LIBRARY = 'virtual:library';

/** Leaves the shipped scenarios out of a worker whose script is in the page itself, which has them: it would carry them twice. */
export function withoutLibrary(): Plugin {
  return {
    name: 'parley-without-library',
    resolveId: (id) => (id === LIBRARY ? `\0${LIBRARY}` : undefined),
    load: (id) => (id === `\0${LIBRARY}` ? 'export const library = {};' : undefined),
  };
}

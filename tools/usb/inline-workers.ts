import type { Plugin } from 'vite';

/** The call with which the page starts a worker from a file of its own. */
const CALL = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/;

/** Modules with that call. */
const CALLERS = /\/src\/app\/(?:background\/call-worker|workshop\/tasks\/workshop-background)\.ts$/;

/** Has workers made of what is in the page itself: beside a file there is nothing that could be loaded. */
export function inlineWorkers(): Plugin {
  return {
    name: 'parley-inline-workers',
    enforce: 'pre',
    transform: {
      filter: { id: CALLERS },
      handler(code) {
        const [, path] = CALL.exec(code) ?? [];
        if (path === undefined) return this.error('A worker is called otherwise than inline-workers.ts expects.');
        const inlined = `import InlineWorker from '${path}?worker&inline';\n${code.replace(CALL, 'new InlineWorker()')}`;
        return { code: inlined, map: null };
      },
    },
  };
}

import type { Plugin } from 'vite';

/** Modules that a release does not need: the painted stage with its map, sounds, the reader of scenario files. */
const LEFT_OUT =
  /^(?:.*[/#])?(?:stage\/mount-stage\.ts|map\/europe\.json|sound-player\.ts|scenario\/parse-scenario\.ts)$/;
/** Messages about what is wrong in a scenario file, which nothing reads there: whole regions, whatever parts they have. */
const UNSAID = /^(?:\.|.*\/src\/messages\/[\w-]+)\/(?:(diagnostic)\.ts|(suggestion)\.json)$/;

const NOTHING = '\0parley-left-out';
const SAYS_NOTHING = '\0parley-unsaid:';

/** Leaves out of a page what it does without: to load it fails there, as where it cannot be had. */
export function leaveOut(): Plugin {
  return {
    name: 'parley-leave-out',
    enforce: 'pre',
    resolveId(source, importer) {
      if (LEFT_OUT.test(source)) return NOTHING;
      const [, module, data] = UNSAID.exec(source) ?? [];
      const region = module ?? data;
      return region !== undefined && importer?.includes('/src/messages/') ? SAYS_NOTHING + region : undefined;
    },
    load(id) {
      if (id === NOTHING) return 'throw new Error("This is not part of a release.");';
      if (!id.startsWith(SAYS_NOTHING)) return undefined;
      return id.endsWith('diagnostic') ? 'export const diagnostic = {};' : 'export default {};';
    },
  };
}

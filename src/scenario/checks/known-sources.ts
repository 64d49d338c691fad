import type { Check } from '../check.ts';
import { unknownId } from '../check.ts';

/** Wherever a source is named, the list of sources has it. */
export const knownSources: Check = function* (scenario) {
  const known = Object.keys(scenario.sources);
  for (const [index, source] of (scenario.situationSources ?? []).entries()) {
    yield* unknownId('source', source, known, ['situationSources', index]);
  }
  for (const list of ['positions', 'redLines', 'trust', 'claims'] as const) {
    for (const [index, { source }] of (scenario[list] ?? []).entries()) {
      if (source !== undefined) yield* unknownId('source', source, known, [list, index, 'source']);
    }
  }
};

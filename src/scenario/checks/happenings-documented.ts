import type { Check } from '../check.ts';
import { error, idsOf, unknownId } from '../check.ts';

/** A stated or reported event has a source, whatever is named there is, and a lever belongs to a delegation. */
export const happeningsDocumented: Check = function* ({ events = [], levers = [], parties, sources }) {
  for (const [index, { tag, source }] of events.entries()) {
    if (source !== undefined) yield* unknownId('source', source, Object.keys(sources), ['events', index, 'source']);
    if (tag === undefined || tag === 'inferred' || source !== undefined) continue;
    const suggestion = { code: 'source-or-no-tag' } as const;
    yield error({ code: 'missing-source', kind: 'event', tag }, ['events', index, 'tag'], { suggestion });
  }
  for (const [index, { party }] of levers.entries()) {
    yield* unknownId('party', party, idsOf(parties), ['levers', index, 'party']);
  }
};

import type { Check } from '../check.ts';
import { error, idsOf, unknownId } from '../check.ts';

/** The factions of a party have ids of their own, and care about issues that there are. */
export const factionsAreKnown: Check = function* (scenario) {
  const issues = idsOf(scenario.issues);
  for (const [party, { factions = [] }] of scenario.parties.entries()) {
    const ids = idsOf(factions);
    for (const [index, { id, cares }] of factions.entries()) {
      const path = ['parties', party, 'factions', index];
      if (ids.indexOf(id) !== index) yield error({ code: 'duplicate-id', kind: 'faction', id }, [...path, 'id']);
      for (const issue of Object.keys(cares))
        yield* unknownId('issue', issue, issues, [...path, 'cares', issue], 'key');
    }
  }
};

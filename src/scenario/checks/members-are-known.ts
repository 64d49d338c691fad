import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error, idsOf, unknownId, unknownOption } from '../check.ts';
import type { Finding } from '../diagnostic.ts';
import { type StandPlace, standsOf } from '../stands-of.ts';

/** Members of a bloc have ids of their own, and think of issues, options and sources that there are. */
export const membersAreKnown: Check = function* (scenario) {
  for (const [party, { members = [] }] of scenario.parties.entries()) {
    const ids = idsOf(members);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      yield error({ code: 'duplicate-id', kind: 'member', id }, ['parties', party, 'members', index, 'id']);
    }
  }
  for (const place of standsOf(scenario)) {
    const { note, path } = place;
    yield* unknownId('issue', note.issue, idsOf(scenario.issues), [...path, 'issue']);
    if (note.source !== undefined) {
      yield* unknownId('source', note.source, Object.keys(scenario.sources), [...path, 'source']);
    }
    yield* optionsOf(scenario, place);
  }
};

/** Checks the options of a stand. Yields nothing if the issue itself is unknown. */
function* optionsOf({ issues }: Scenario, { note: { issue, options }, path }: StandPlace): Iterable<Finding> {
  const named = issues.find(({ id }) => id === issue);
  if (named === undefined) return;
  for (const [place, option] of options.entries()) {
    const at = [...path, 'options', place];
    yield* unknownOption(named, option, at);
    const isRepeated = options.indexOf(option) !== place && idsOf(named.options).includes(option);
    if (isRepeated) yield error({ code: 'repeated', id: option }, at);
  }
}

import type { Check } from '../check.ts';
import { error, idsOf } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import type { WithId } from '../faults/inconsistent-values.ts';

/** No two parties, tracks, issues, claims, events, levers or explained words, and no two options of an issue, have the same id. */
export const uniqueIds: Check = function* (scenario) {
  yield* doubled('party', idsOf(scenario.parties), ['parties']);
  yield* doubled('track', idsOf(scenario.tracks), ['tracks']);
  yield* doubled('issue', idsOf(scenario.issues), ['issues']);
  yield* doubled('claim', idsOf(scenario.claims ?? []), ['claims']);
  yield* doubled('event', idsOf(scenario.events ?? []), ['events']);
  yield* doubled('lever', idsOf(scenario.levers ?? []), ['levers']);
  yield* doubled('word', idsOf(scenario.glossary ?? []), ['glossary']);
  for (const [index, issue] of scenario.issues.entries()) {
    yield* doubled('option', idsOf(issue.options), ['issues', index, 'options']);
  }
};

function* doubled(kind: WithId, ids: readonly string[], path: Path): Iterable<Finding> {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    yield error({ code: 'duplicate-id', kind, id }, [...path, index, 'id']);
  }
}

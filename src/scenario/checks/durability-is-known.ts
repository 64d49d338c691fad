import type { Issue } from '#engine/model/scenario/issue.ts';
import type { DurabilityNote, Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error, idsOf, unknownId, unknownOption } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';

/** Durability lines have ids of their own, and name issues, options and sources that there are. */
export const durabilityIsKnown: Check = function* (scenario) {
  const lines = scenario.durability ?? [];
  const ids = idsOf(lines);
  for (const [index, line] of lines.entries()) {
    const path = ['durability', index];
    if (ids.indexOf(line.id) !== index) {
      yield error({ code: 'duplicate-id', kind: 'durability-line', id: line.id }, [...path, 'id']);
    }
    yield* unknownOptions(scenario, line, [...path, 'when']);
    if (line.source !== undefined) {
      yield* unknownId('source', line.source, Object.keys(scenario.sources), [...path, 'source']);
    }
  }
};

function* unknownOptions({ issues }: Scenario, { when }: DurabilityNote, path: Path): Iterable<Finding> {
  for (const [id, options] of Object.entries(when)) {
    const issue = issues.find((each) => each.id === id);
    yield* unknownId('issue', id, idsOf(issues), [...path, id], 'key');
    if (issue !== undefined) yield* amongOptions(issue, options, [...path, id]);
  }
}

function* amongOptions(issue: Issue, options: readonly string[], path: Path): Iterable<Finding> {
  for (const [place, option] of options.entries()) {
    yield* unknownOption(issue, option, [...path, place]);
    const isRepeated = options.indexOf(option) !== place && idsOf(issue.options).includes(option);
    if (isRepeated) yield error({ code: 'repeated', id: option }, [...path, place]);
  }
}

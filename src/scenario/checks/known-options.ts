import type { Issue, Scenario } from '#engine/model/scenario.ts';
import type { Check } from '../check.ts';
import { error, idsOf } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { combinationsOf } from '../option-references.ts';

/** Wherever an option is named, the issue that it is named for has one of that id. */
export const knownOptions: Check = function* (scenario) {
  const find = (id: string) => scenario.issues.find((issue) => issue.id === id);
  for (const [index, issue] of scenario.issues.entries()) {
    yield* unknownOption(issue, issue.ifSilent, ['issues', index, 'ifSilent']);
  }
  for (const [index, { issue, option }] of scenario.positions.entries()) {
    yield* unknownOption(find(issue), option, ['positions', index, 'option']);
  }
  yield* inClaims(scenario);
  for (const { sets, path } of combinationsOf(scenario)) {
    for (const [id, options] of Object.entries(sets)) {
      for (const [place, option] of options.entries()) yield* unknownOption(find(id), option, [...path, id, place]);
    }
  }
};

/** Nothing when the issue itself is unknown: that is said once, elsewhere. */
function* unknownOption(issue: Issue | undefined, id: string, path: Path): Iterable<Finding> {
  if (issue === undefined) return;
  const known = idsOf(issue.options);
  if (known.includes(id)) return;
  const suggestion = didYouMean(id, known);
  yield error('unknown-option', path, `"${id}" is not an option of ${issue.id}.`, { suggestion });
}

function* inClaims({ claims, issues }: Scenario): Iterable<Finding> {
  for (const [index, { issue, options }] of (claims ?? []).entries()) {
    const named = issues.find((one) => one.id === issue);
    for (const [place, option] of options.entries()) {
      yield* unknownOption(named, option, ['claims', index, 'options', place]);
    }
  }
}

import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { unknownOption } from '../check.ts';
import { combinationsOf } from '../combinations.ts';
import type { Finding } from '../diagnostic.ts';
import { hypothesesOf } from '../hypothesis-references.ts';

type FindIssue = (id: string) => Issue | undefined;

/** Wherever an option is named, the issue that it is named for has one of that id. */
export const knownOptions: Check = function* (scenario) {
  const find: FindIssue = (id) => scenario.issues.find((issue) => issue.id === id);
  for (const [index, issue] of scenario.issues.entries()) {
    yield* unknownOption(issue, issue.ifSilent, ['issues', index, 'ifSilent']);
  }
  for (const [index, { issue, option }] of scenario.positions.entries()) {
    yield* unknownOption(find(issue), option, ['positions', index, 'option']);
  }
  yield* inClaims(scenario);
  yield* inCombinations(scenario, find);
  yield* inHypotheses(scenario, find);
};

function* inCombinations(scenario: Scenario, find: FindIssue): Iterable<Finding> {
  for (const { sets, path } of combinationsOf(scenario)) {
    for (const [id, options] of Object.entries(sets)) {
      for (const [place, option] of options.entries()) yield* unknownOption(find(id), option, [...path, id, place]);
    }
  }
}

function* inHypotheses(scenario: Scenario, find: FindIssue): Iterable<Finding> {
  for (const { form, byIssue, path } of hypothesesOf(scenario)) {
    if (form !== 'points') continue;
    for (const [id, options] of Object.entries(byIssue)) {
      const place = [...path, form, id];
      for (const option of Object.keys(options)) yield* unknownOption(find(id), option, [...place, option], 'key');
    }
  }
}

function* inClaims({ claims, issues }: Scenario): Iterable<Finding> {
  for (const [index, { issue, options }] of (claims ?? []).entries()) {
    const named = issues.find((one) => one.id === issue);
    for (const [place, option] of options.entries()) {
      yield* unknownOption(named, option, ['claims', index, 'options', place]);
    }
  }
}

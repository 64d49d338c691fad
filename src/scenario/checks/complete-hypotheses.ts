import type { Check } from '../check.ts';
import { error, idsOf } from '../check.ts';
import { hypothesesOf } from '../hypothesis-references.ts';

/** A hypothesis that gives points for an issue gives them for every option of it. */
export const completeHypotheses: Check = function* (scenario) {
  for (const { form, byIssue, path } of hypothesesOf(scenario)) {
    if (form !== 'points') continue;
    for (const [id, options] of Object.entries(byIssue)) {
      const issue = scenario.issues.find((each) => each.id === id);
      const missing = idsOf(issue?.options ?? []).filter((option) => !Object.hasOwn(options, option));
      for (const option of missing) {
        const fault = { code: 'missing-points.hypothesis', issue: id, option } as const;
        yield error(fault, [...path, form, id], { at: 'key' });
      }
    }
  }
};

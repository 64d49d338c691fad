import type { Check } from '../check.ts';
import { idsOf, unknownId } from '../check.ts';
import { hypothesesOf } from '../hypothesis-references.ts';
import { combinationsOf } from '../option-references.ts';

/** Wherever an issue is named, there is one of that id. */
export const knownIssues: Check = function* (scenario) {
  const known = idsOf(scenario.issues);
  for (const [index, { issue }] of scenario.positions.entries()) {
    yield* unknownId('issue', issue, known, ['positions', index, 'issue']);
  }
  for (const [index, { issue }] of (scenario.claims ?? []).entries()) {
    yield* unknownId('issue', issue, known, ['claims', index, 'issue']);
  }
  for (const { sets, path } of combinationsOf(scenario)) {
    for (const id of Object.keys(sets)) yield* unknownId('issue', id, known, [...path, id], 'key');
  }
  for (const { form, byIssue, path } of hypothesesOf(scenario)) {
    for (const id of Object.keys(byIssue)) yield* unknownId('issue', id, known, [...path, form, id], 'key');
  }
};

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { idsOf, unknownId } from '../check.ts';
import { combinationsOf } from '../combinations.ts';
import type { Path } from '../diagnostic.ts';
import { hypothesesOf } from '../hypothesis-references.ts';

/** Wherever an issue is named, there is one of that id. */
export const knownIssues: Check = function* (scenario) {
  const known = idsOf(scenario.issues);
  for (const { issue, path } of namedIn(scenario)) yield* unknownId('issue', issue, known, path);
  for (const { sets, path } of combinationsOf(scenario)) {
    for (const id of Object.keys(sets)) yield* unknownId('issue', id, known, [...path, id], 'key');
  }
  for (const { form, byIssue, path } of hypothesesOf(scenario)) {
    for (const id of Object.keys(byIssue)) yield* unknownId('issue', id, known, [...path, form, id], 'key');
  }
};

/** Parts of a scenario that name one issue each. */
function namedIn({ positions, claims = [], debrief }: Scenario): { readonly issue: string; readonly path: Path }[] {
  const places = (list: readonly { readonly issue: string }[], path: Path) =>
    list.map(({ issue }, index) => ({ issue, path: [...path, index, 'issue'] }));
  return [
    ...places(positions, ['positions']),
    ...places(claims, ['claims']),
    ...places(debrief?.articles ?? [], ['debrief', 'articles']),
  ];
}

import type { Check } from '../check.ts';
import { error } from '../check.ts';
import { combinationsOf } from '../combinations.ts';
import type { Finding, Path } from '../diagnostic.ts';

/**
 * A list of ids names each once: who signs, who must consent, the options of a red line, a term or a claim, and the
 * articles of which it is told what became of them.
 */
export const noRepeats: Check = function* (scenario) {
  for (const [index, track] of scenario.tracks.entries())
    yield* repeats(track.signatories, ['tracks', index, 'signatories']);
  for (const [index, issue] of scenario.issues.entries()) yield* repeats(issue.consent, ['issues', index, 'consent']);
  for (const [index, claim] of (scenario.claims ?? []).entries()) {
    yield* repeats(claim.options, ['claims', index, 'options']);
  }
  const told = (scenario.debrief?.articles ?? []).map(({ issue }) => issue);
  for (const { index, id } of repeatsIn(told)) yield repeated(id, ['debrief', 'articles', index, 'issue']);
  for (const { sets, path } of combinationsOf(scenario)) {
    for (const [issue, options] of Object.entries(sets)) yield* repeats(options, [...path, issue]);
  }
};

function* repeats(ids: readonly string[], path: Path): Iterable<Finding> {
  for (const { index, id } of repeatsIn(ids)) yield repeated(id, [...path, index]);
}

function repeatsIn(ids: readonly string[]): { readonly index: number; readonly id: string }[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ index, id }]));
}

function repeated(id: string, path: Path): Finding {
  return error({ code: 'repeated', id }, path);
}

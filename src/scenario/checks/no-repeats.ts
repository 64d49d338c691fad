import type { Check } from '../check.ts';
import { error } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { combinationsOf } from '../option-references.ts';

/** A list of ids names each once: who signs, who must consent, the options of a red line, a term or a claim. */
export const noRepeats: Check = function* (scenario) {
  for (const [index, track] of scenario.tracks.entries())
    yield* repeats(track.signatories, ['tracks', index, 'signatories']);
  for (const [index, issue] of scenario.issues.entries()) yield* repeats(issue.consent, ['issues', index, 'consent']);
  for (const [index, claim] of (scenario.claims ?? []).entries()) {
    yield* repeats(claim.options, ['claims', index, 'options']);
  }
  for (const { sets, path } of combinationsOf(scenario)) {
    for (const [issue, options] of Object.entries(sets)) yield* repeats(options, [...path, issue]);
  }
};

function* repeats(ids: readonly string[], path: Path): Iterable<Finding> {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) yield error('repeated', [...path, index], `"${id}" is in this list already.`);
  }
}

import type { Finding } from './diagnostic.ts';

/** Findings with one in the place of several that come of the same mistake: where the first of them stood. */
export function toldInOne(findings: readonly Finding[], those: readonly Finding[], one: Finding): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (finding === those[0]) return [one];
    return those.includes(finding) ? [] : [finding];
  });
}

import type { Finding } from './diagnostic.ts';

/** An id that is misspelt as a key is one mistake: what is missing for want of it is not told besides. */
export function gatherMisspeltKeys(findings: readonly Finding[]): readonly Finding[] {
  const misspelt = findings.filter(({ suggestion, at }) => at === 'key' && suggestion?.code === 'did-you-mean');
  const isFor = (missing: Finding, { path, suggestion }: Finding) =>
    suggestion?.code === 'did-you-mean' &&
    suggestion.word === missing.about &&
    path.slice(0, -1).join('\n') === missing.path.join('\n');
  return findings.filter(
    (finding) => !(finding.fault.code.startsWith('missing-') && misspelt.some((other) => isFor(finding, other))),
  );
}

import type { Finding } from './diagnostic.ts';
import { toldInOne } from './told-in-one.ts';

/**
 * Two things that share an id, told with the id that one of them was probably to have: what is unknown for want of it is
 * no mistake of its own.
 */
export function gatherDoubled(findings: readonly Finding[]): readonly Finding[] {
  return findings.reduce((left, finding) => meantOther(left, finding), findings);
}

function meantOther(findings: readonly Finding[], doubled: Finding): readonly Finding[] {
  if (doubled.fault.code !== 'duplicate-id') return findings;
  const code = `unknown-${doubled.fault.kind}`;
  const unknown = findings.filter(({ fault, about }) => fault.code === code && about !== undefined);
  const ids = [...new Set(unknown.flatMap(({ about = [] }) => about))];
  const [id] = ids;
  if (id === undefined || ids.length > 1) return findings;
  const suggestion = { code: 'other-of-two', id } as const;
  return toldInOne(findings, [doubled, ...unknown], { ...doubled, suggestion });
}

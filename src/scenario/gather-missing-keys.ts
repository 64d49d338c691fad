import type { Finding } from './diagnostic.ts';
import { toldInOne } from './told-in-one.ts';

/** The number of missing keys in one block from which they are reported as one finding. */
const MANY = 4;

/** One finding in the place of the many for a block that lacks most of its keys, as one that is hardly begun does. */
export function gatherMissingKeys(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(({ fault }) => fault.code === 'missing-key');
  const blocks = [...new Set(missing.map(blockOf))];
  return blocks.reduce((left, block) => {
    const those = missing.filter((finding) => blockOf(finding) === block);
    const [first] = those;
    if (first?.fault.code !== 'missing-key' || those.length < MANY) return left;
    const keys = those.flatMap(({ fault }) => (fault.code === 'missing-key' ? [fault.key] : []));
    const fault = { code: 'missing-key.several', keys, place: first.fault.place } as const;
    return toldInOne(left, those, { ...first, fault });
  }, findings);
}

function blockOf({ path }: Finding): string {
  return path.slice(0, -1).join('\n');
}

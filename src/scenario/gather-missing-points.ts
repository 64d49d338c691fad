import type { Finding } from './diagnostic.ts';
import { toldInOne } from './told-in-one.ts';

/** The number of options without points for one party from which they are reported as one finding. */
const MANY = 3;

/** One finding in the place of the many for a party that has no points for a number of options, as a new one has. */
export function gatherMissingPoints(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(({ fault }) => fault.code === 'missing-points');
  const parties = [...new Set(missing.flatMap(({ about = [] }) => about))];
  return parties.reduce((left, party) => {
    const those = missing.filter(({ about }) => about === party);
    const [first] = those;
    if (first === undefined || those.length < MANY) return left;
    const fault = { code: 'missing-points.in-places', party, places: those.length } as const;
    return toldInOne(left, those, { ...first, fault });
  }, findings);
}

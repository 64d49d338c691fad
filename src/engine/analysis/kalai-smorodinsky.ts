import { bestRows, type Candidates, partyIndices } from './candidates.ts';
import { gainsOf } from './gains.ts';
import { leximin } from './leximin.ts';

/**
 * The Kalai-Smorodinsky solution of a finite space: by leximin, the greatest shares of what each party could gain at
 * most within the zone (Kalai & Smorodinsky 1975). A party that can gain nothing has no say.
 * @param candidates the frontier within the zone.
 */
export function kalaiSmorodinskyOf(candidates: Candidates): number[] {
  const { rows, domain } = candidates;
  const gains = gainsOf(candidates);
  const ideal = bestRows(candidates).map((row, party) => (row === -1 ? 0n : gains.partsOf(row, party)));
  const idealNear = ideal.map(Number);
  const parties = partyIndices(domain).filter((party) => ideal[party] !== 0n);
  return leximin(rows.length, parties, {
    near: (place, party) => Number(gains.partsOf(rows[place]!, party)) / idealNear[party]!,
    exact: (place, party) => ({ over: gains.partsOf(rows[place]!, party), under: ideal[party]! }),
  });
}

/** The least share of its ideal gain that a candidate gives to anybody who can gain; 1 where nobody can. */
export function leastShare(candidates: Candidates, place: number): number {
  const gains = gainsOf(candidates);
  const shares = bestRows(candidates).map((best, party) => {
    const most = gains.nearOf(best, party);
    return most === 0 ? 1 : gains.nearOf(candidates.rows[place]!, party) / most;
  });
  return Math.min(...shares);
}

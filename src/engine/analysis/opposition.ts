import type { Candidates } from './candidates.ts';
import type { DomainParty } from './domain.ts';

/**
 * How far the best that can be agreed is from everybody's dream: the least distance of a candidate from the point
 * where each has its maximum, as shares of the maxima (as in Genius and NegMAS; not divided by the root of the number
 * of parties). Undefined without candidates, or where somebody's maximum is not above 0.
 * @param candidates the frontier within the zone.
 * @param excluded by row: not 0 where no maximum is looked for.
 */
export function oppositionOf(candidates: Candidates, excluded?: Uint8Array): number | undefined {
  const { domain, rows } = candidates;
  const most = domain.parties.map((party) => maximumOf(party, excluded));
  if (rows.length === 0 || !most.every((each) => each > 0)) return undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < rows.length; place += 1) {
    let squares = 0;
    for (let party = 0; party < most.length; party += 1) {
      const lack = 1 - domain.parties[party]!.points.near(rows[place]!) / most[party]!;
      squares += lack * lack;
    }
    least = Math.min(least, squares);
  }
  return Math.sqrt(least);
}

function maximumOf({ ranks, points }: DomainParty, excluded: Uint8Array | undefined): number {
  let best = -1;
  for (let row = 0; row < ranks.length; row += 1) {
    if (excluded !== undefined && excluded[row] !== 0) continue;
    if (best === -1 || ranks[row]! > ranks[best]!) best = row;
  }
  return best === -1 ? 0 : points.near(best);
}

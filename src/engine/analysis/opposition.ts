import { at } from '../model/at.ts';
import { bestRows, type Candidates } from './candidates.ts';
import type { Frontier } from './frontier.ts';

/**
 * Returns the opposition: the least distance of a candidate from the point where each party has its maximum, as shares
 * of the maxima (as in Genius and NegMAS; not divided by the root of the number of parties). `undefined` without
 * candidates, or if a maximum is not above 0.
 * @param candidates the frontier within the zone.
 * @param frontier the whole frontier: all maxima are on it.
 */
export function oppositionOf(candidates: Candidates, frontier: Frontier): number | undefined {
  const { domain, rows } = candidates;
  const most = bestRows({ ...frontier, domain }).map((best, party) =>
    best === -1 ? 0 : at(domain.parties, party).points.near(best),
  );
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

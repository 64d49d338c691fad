import { bestExactly } from './best-exactly.ts';
import { bestRows, type Candidates } from './candidates.ts';
import { gainsOf } from './gains.ts';

/**
 * The Nash bargaining solution: the candidates with the greatest product of gains over the walk-aways (Nash 1950).
 * They are to be the frontier within the zone. A party that can gain nothing has no say: with it every product would be 0.
 */
export function nashOf(candidates: Candidates): number[] {
  const gains = gainsOf(candidates);
  // Measured against the most that each can gain, so that no product leaves the range of floats.
  const most = bestRows(candidates).map((row, party) => (row === -1 ? 0 : gains.nearOf(row, party)));
  const gaining = most.flatMap((each, party) => (each > 0 ? [party] : []));
  const near = Float64Array.from(candidates.rows, (row) =>
    gaining.reduce((product, party) => (product * gains.nearOf(row, party)) / most[party]!, 1),
  );
  const exact = (place: number) =>
    gaining.reduce((product, party) => product * gains.partsOf(candidates.rows[place]!, party), 1n);
  return bestExactly(near, 1e-9, exact, (a, b) => (a === b ? 0 : Number(a > b) * 2 - 1));
}

/** The product of gains of a candidate, in points. */
export function nashProduct(candidates: Candidates, place: number): number {
  const gains = gainsOf(candidates);
  return candidates.domain.parties.reduce(
    (product, _, party) => product * gains.nearOf(candidates.rows[place]!, party),
    1,
  );
}

import { bestExactly } from './best-exactly.ts';
import { bestRows, type Candidates } from './candidates.ts';
import { type Gains, gainsOf } from './gains.ts';

/**
 * The Nash bargaining solution: the candidates with the greatest product of gains over the walk-aways (Nash 1950).
 * They are to be the frontier within the zone. Where some party can gain nothing, every product is 0 and all tie.
 */
export function nashOf(candidates: Candidates): number[] {
  const gains = gainsOf(candidates);
  // Measured against the most that each can gain, so that no product leaves the range of floats.
  const most = bestRows(candidates).map((row, party) => (row === -1 ? 1 : gains.nearOf(row, party) || 1));
  const near = Float64Array.from(candidates.rows, (row) => {
    let product = 1;
    for (let party = 0; party < most.length; party += 1) product *= gains.nearOf(row, party) / most[party]!;
    return product;
  });
  const exact = (place: number) => productOf(candidates, gains, place);
  return bestExactly(near, 1e-9, exact, (a, b) => (a === b ? 0 : Number(a > b) * 2 - 1));
}

function productOf({ domain, rows }: Candidates, gains: Gains, place: number): bigint {
  let product = 1n;
  for (let party = 0; party < domain.parties.length; party += 1) product *= gains.partsOf(rows[place]!, party);
  return product;
}

/** The product of gains of a candidate, in points. */
export function nashProduct(candidates: Candidates, place: number): number {
  const gains = gainsOf(candidates);
  return candidates.domain.parties.reduce(
    (product, _, party) => product * gains.nearOf(candidates.rows[place]!, party),
    1,
  );
}

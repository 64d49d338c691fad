import { bestExactly } from './best-exactly.ts';
import type { Candidates } from './candidates.ts';
import { commonMultiple } from './rational.ts';

/** The candidates with the greatest sum of points over all parties, points of parties being compared as they are. */
export function greatestWelfareOf(candidates: Candidates): number[] {
  const { domain, rows } = candidates;
  const unit = commonMultiple(domain.parties.map(({ points }) => points.unit));
  const factors = domain.parties.map(({ points }) => unit / points.unit);
  let size = 0;
  const near = Float64Array.from(rows, (row) => {
    let sum = 0;
    for (const { points } of domain.parties) {
      const worth = points.near(row);
      sum += worth;
      size = Math.max(size, Math.abs(worth));
    }
    return sum;
  });
  const exact = (place: number) =>
    domain.parties.reduce((sum, { points }, party) => sum + points.of(rows[place]!) * factors[party]!, 0n);
  return bestExactly(near, size * 1e-9, exact, (a, b) => (a === b ? 0 : Number(a > b) * 2 - 1));
}

/** The sum of everybody's points, of a candidate. */
export function welfareOf({ domain, rows }: Candidates, place: number): number {
  return domain.parties.reduce((sum, { points }) => sum + points.near(rows[place]!), 0);
}

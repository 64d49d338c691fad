import type { Candidates } from './candidates.ts';

/** Worth of packages above no deal. */
export interface Gains {
  /** Exactly, in parts of the party's unit. */
  readonly partsOf: (row: number, party: number) => bigint;
  /** In points, as a float of full precision. */
  readonly nearOf: (row: number, party: number) => number;
}

/** Gains over the walk-aways of the domain, for any row. */
export function gainsOf({ domain }: Pick<Candidates, 'domain'>): Gains {
  const units = domain.parties.map(({ points }) => Number(points.unit));
  const partsOf = (row: number, party: number) => {
    const { points } = domain.parties[party]!;
    return points.of(row) - points.walkAway;
  };
  return { partsOf, nearOf: (row, party) => Number(partsOf(row, party)) / units[party]! };
}

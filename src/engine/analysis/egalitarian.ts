import { type Candidates, partyIndices } from './candidates.ts';
import { leximin, type Shares } from './leximin.ts';

/** The candidates whose least points are greatest: the worst off does best. Points of parties are compared as they are. */
export function egalitarianOf(candidates: Candidates): number[] {
  return leximin(candidates.rows.length, partyIndices(candidates.domain), pointsAsShares(candidates), true);
}

/** The points themselves, to be compared among parties. */
export function pointsAsShares({ domain, rows }: Candidates): Shares {
  return {
    near: (place, party) => domain.parties[party]!.points.near(rows[place]!),
    exact: (place, party) => {
      const { points } = domain.parties[party]!;
      return { over: points.of(rows[place]!), under: points.unit };
    },
  };
}

/** The least points that a candidate gives to anybody. */
export function lowestPoints({ domain, rows }: Candidates, place: number): number {
  return Math.min(...domain.parties.map(({ points }) => points.near(rows[place]!)));
}

import { type Candidates, partiesOf } from './candidates.ts';
import { leximin } from './leximin.ts';

/** The candidates whose least points are greatest: the worst off does best. Points of parties are compared as they are. */
export function egalitarianOf({ domain, rows }: Candidates): number[] {
  const shares = {
    near: (place: number, party: number) => domain.parties[party]!.points.near(rows[place]!),
    exact: (place: number, party: number) => {
      const { points } = domain.parties[party]!;
      return { over: points.of(rows[place]!), under: points.unit };
    },
  };
  return leximin(rows.length, partiesOf(domain), shares, true);
}

/** The least points that a candidate gives to anybody. */
export function leastPoints({ domain, rows }: Candidates, place: number): number {
  return Math.min(...domain.parties.map(({ points }) => points.near(rows[place]!)));
}

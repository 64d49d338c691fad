import { at } from '../model/game.ts';

export type IssueWeight = 'most' | 'middle' | 'least';

/**
 * How much an issue weighs among those of its track, by how far its options are apart: among the first third, among
 * the last third or the last of all, or between. `rows` has points by issue and option; of two alike the first leads.
 */
export function issueWeight(rows: readonly (readonly number[])[], place: number): IssueWeight {
  const spreads = rows.map((row) => Math.max(...row) - Math.min(...row));
  const own = at(spreads, place);
  const rank = spreads.filter((spread, other) => spread > own || (spread === own && other < place)).length;
  if (rank * 3 < rows.length) return 'most';
  return rank === rows.length - 1 || rank * 3 >= rows.length * 2 ? 'least' : 'middle';
}

import type { View } from '../views/view.ts';
import { FELT_FOR, LASTING, WARMTH } from './regard.ts';
import { regardsIn } from './regards-in.ts';

/**
 * Counts of how often a delegation and the seat have met each other and turned each other down, as the seat has seen it.
 * Promises are not counted here but in trust, and pressure is not counted at all.
 */
export interface Rapport {
  /** Number of times that the two have met each other, in the whole game: the source of respect. */
  readonly met: number;
  /**
   * Number of times that one has turned the other down, today and on the two days before: the source of temporary
   * frustration.
   */
  readonly turnedDown: number;
}

/** By party; of the seat itself nothing is counted. */
export function rapports(view: View): Rapport[] {
  const regards = regardsIn(view, 0).filter(({ kind }) => !LASTING.includes(kind));
  const isLately = (line: number) => (view.record[line]?.round ?? 0) > view.round - FELT_FOR;
  return view.parties.map((_, party) => {
    const own = regards.filter((regard) => regard.party === party);
    return {
      met: own.filter(({ kind }) => WARMTH[kind] > 0).length,
      turnedDown: own.filter(({ kind, line }) => WARMTH[kind] < 0 && isLately(line)).length,
    };
  });
}

import type { PartyIndex } from '../model/moves.ts';
import { type Compared, comparePoints } from './compare-ways.ts';
import type { Course, WayAsked } from './course.ts';
import { piecesDone } from './plan.ts';
import type { EndReached } from './prospects.ts';
import type { WaysPlan } from './ways-plan.ts';

/**
 * Measures the effect of chance between a move of a chair and its next one, by the chair's points after (`with`) and
 * before. If the others are negotiators, nothing else is open between the two: their moves follow from what they know.
 */
export function* chanceDrawn<Told>(
  course: Course,
  move: number,
  chair: PartyIndex,
  ways: readonly number[],
): WaysPlan<Told, Compared> {
  const { game, moves } = course;
  const next = moves.findIndex(({ party }, index) => index > move && party === chair);
  const later = next === -1 ? moves.length : next;
  const asked = [later, move + 1].flatMap((moment) => ways.map((way) => course.wayFrom(moment, way)));
  const ends = yield* piecesDone<WayAsked, EndReached, Told>(asked);
  return comparePoints(game, chair, ends.slice(0, ways.length), ends.slice(ways.length));
}

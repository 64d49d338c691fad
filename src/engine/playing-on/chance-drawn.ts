import type { PartyIndex } from '../model/moves.ts';
import { type Compared, comparePoints } from './compare-ways.ts';
import type { Course } from './course.ts';

/**
 * What chance drew between a move of a chair and its next one, by what the game promised it after (`with`) and before.
 * Where the others are negotiators, nothing else is open between the two: what they do follows from what they know.
 */
export function chanceDrawn(course: Course, move: number, chair: PartyIndex, ways: readonly number[]): Compared {
  const { game, moves, endFrom } = course;
  const next = moves.findIndex(({ party }, index) => index > move && party === chair);
  const later = next === -1 ? moves.length : next;
  return comparePoints(
    game,
    chair,
    ways.map((way) => endFrom(later, way)),
    ways.map((way) => endFrom(move + 1, way)),
  );
}

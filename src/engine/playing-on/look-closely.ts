import type { Difference } from './compare-ways.ts';
import { couldBeClear, couldLean, NO_CHANCE } from './could-become.ts';
import type { Course } from './course.ts';
import { type EndPair, pairsOf, type TriedMove, type Weighed, weigh } from './tried-moves.ts';
import type { SearchExtent, SearchTold } from './turning-search.ts';
import type { WaysPlan } from './ways-plan.ts';

/** A difference that is kept is a tenth or more, in thousandths. */
const LEAST_SHARE = 100;

/** Result of a closer look. */
export interface CloserLook {
  /** Move with its differences beyond chance; none if it was dropped. */
  readonly weighed: Weighed;
  /** The ways that were played. */
  readonly pairs: readonly EndPair[];
  /** The ways leant far enough for all of them to be played. */
  readonly isWhole: boolean;
}

export type Verdicts = Map<TriedMove, CloserLook>;

/** After these parts of the ways, a move that does not lean far enough is dropped. */
const PARTS = [4, 2];

/**
 * Looks at a move closely, way by way. It is dropped as soon as it could not lean far enough any more after a part of the
 * ways, or could not become clear after all of them, even if all ways that are left fell to one side. Undefined where it is still
 * open after so many ways; those that were played are added to the pairs.
 */
export function* lookClosely(
  course: Course,
  tried: TriedMove,
  { first, ways }: SearchExtent,
  { pairs, upTo }: { readonly pairs: EndPair[]; readonly upTo: number },
): WaysPlan<SearchTold, CloserLook | undefined> {
  const parts = partsOf(ways);
  const verdict = (isWhole: boolean, differences: readonly Difference[] = []): CloserLook => ({
    weighed: { tried, differences },
    pairs,
    isWhole,
  });
  while (pairs.length < upTo) {
    pairs.push(...(yield* pairsOf(course, [{ tried, way: first + pairs.length }])));
    const played = pairs.length;
    const { differences } = weigh(course, tried, pairs);
    const isLost = parts.some((part) => part >= played && !couldLean(differences, part - played, ways / part));
    if (isLost) return verdict(false);
    if (played === ways) return verdict(true, differences.filter(isNoChance));
    // Until the last part it is not certain that all of its ways belong to the curve.
    if (played >= Math.max(...parts) && !couldBeClear(differences, ways - played)) return verdict(true);
  }
  return undefined;
}

/** Numbers of ways after which a move that does not lean far enough is dropped. */
function partsOf(ways: number): number[] {
  return PARTS.map((part) => Math.floor(ways / part));
}

export function lastPart({ ways }: SearchExtent): number {
  return Math.max(...partsOf(ways));
}

function isNoChance({ byChance, share }: Difference): boolean {
  return byChance <= NO_CHANCE && Math.abs(share) >= LEAST_SHARE;
}

import { believedValue } from './concession-model.ts';
import type { OwnSheet } from './own-sheet.ts';
import { lowerBound } from './own-sheet.ts';

/** Believed preferences of the others: for each, by issue, the value that each option adds. See `believedParts`. */
export type Beliefs = readonly (readonly Float64Array[])[];

/** No more outcomes than this are weighed for one offer; the rest of a wide band, the best for oneself, is left out. */
const MOST_CANDIDATES = 2_000;

/**
 * The trade-off search: of the outcomes worth `target` to `target + band` to oneself, the one that the most reluctant of
 * the others is believed to like best (Faratin, Sierra & Jennings 2002, with the least of several others). Among equals
 * the better for oneself, then the higher in one's own order. What was offered before (`made`) is passed over: where
 * nothing new is in the band, the next better new outcome is taken, and where nothing is new, an old one.
 * -1 where nothing is worth the target.
 */
export function tradeOff(
  sheet: OwnSheet,
  target: number,
  band: number,
  beliefs: Beliefs,
  made: ReadonlySet<number>,
): number {
  const first = lowerBound(sheet, target);
  if (first === sheet.order.length) return -1;
  const end = Math.min(lowerBound(sheet, sheet.ascending[first]! + band + 1), first + MOST_CANDIDATES);
  const fresh = mostLiked(sheet, first, end, beliefs, made);
  if (fresh !== -1) return fresh;
  for (let place = end; place < sheet.order.length; place += 1) {
    if (!made.has(sheet.order[place]!)) return sheet.order[place]!;
  }
  return mostLiked(sheet, first, end, beliefs, NOTHING_MADE);
}

const NOTHING_MADE: ReadonlySet<number> = new Set();

function mostLiked(sheet: OwnSheet, first: number, end: number, beliefs: Beliefs, made: ReadonlySet<number>): number {
  let [chosen, liking] = [-1, -1];
  for (let place = end - 1; place >= first; place -= 1) {
    const outcome = sheet.order[place]!;
    if (made.has(outcome)) continue;
    const liked = leastLiking(beliefs, outcome);
    if (liked > liking) [chosen, liking] = [outcome, liked];
  }
  return chosen;
}

/** Returns the believed value of an outcome to the most reluctant of the others, 0 to 1. */
export function leastLiking(beliefs: Beliefs, outcome: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const parts of beliefs) least = Math.min(least, believedValue(parts, outcome));
  return least;
}

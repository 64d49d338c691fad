import { interpolate } from '#engine/concession/reciprocal-target.ts';
import { believedNashValue } from './believed-nash-value.ts';
import type { OwnSheet } from './own-sheet.ts';
import type { Beliefs } from './trade-off.ts';

/** A party's expected result before it has learned anything, as a share of the way from its floor to its best. */
const EXPECTATION = 0.75;
/** The number of different offers after which the learned aim weighs as much as the expectation. */
const DOUBT = 5;

/**
 * A party's believed aim: its own value of the believed Nash solution, blended with its expectation while it has heard
 * little (`heard`: the number of different offers of the party that has made fewest). The others' walk-aways are
 * assumed to be as high as its own, for want of a better estimate.
 */
export function believedAim(sheet: OwnSheet, beliefs: Beliefs, heard: number): number {
  const walkAway = sheet.best > 0 ? Math.max(0, Math.min(1, sheet.floor / sheet.best)) : 0;
  const nash = believedNashValue(sheet, beliefs, walkAway);
  return interpolate(nash, interpolate(sheet.floor, sheet.best, EXPECTATION), DOUBT / (DOUBT + heard));
}

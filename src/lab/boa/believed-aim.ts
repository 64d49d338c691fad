import { between } from '#engine/concession/reciprocal-target.ts';
import { believedNashValue } from './believed-nash-value.ts';
import type { OwnSheet } from './own-sheet.ts';
import type { Beliefs } from './trade-off.ts';

/** What a party expects to end with before it knows anything: so much of the way from its floor to its best. */
const EXPECTATION = 0.75;
/** As many different offers as it takes until what is learned counts as much as what was expected. */
const DOUBT = 5;

/**
 * Where a party should end, it thinks: at its own value of the believed Nash solution, and while it has heard little
 * (`heard` different offers from whoever has said least), near what it expected. It takes the others' walk-aways to be
 * as high as its own, for want of anything better.
 */
export function believedAim(sheet: OwnSheet, beliefs: Beliefs, heard: number): number {
  const walkAway = sheet.best > 0 ? Math.max(0, Math.min(1, sheet.floor / sheet.best)) : 0;
  const nash = believedNashValue(sheet, beliefs, walkAway);
  return between(nash, between(sheet.floor, sheet.best, EXPECTATION), DOUBT / (DOUBT + heard));
}

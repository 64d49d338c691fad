import { believedValue } from './concession-model.ts';
import type { OwnSheet } from './own-sheet.ts';
import { lowerBound } from './own-sheet.ts';
import type { Beliefs } from './trade-off.ts';

/** Of a large space, about so many outcomes are looked at. */
const MOST_LOOKED_AT = 5_000;

/**
 * The party's own value at the Nash bargaining solution, if the others are as believed: that of the outcome with the
 * largest product of its own gain over its floor and their gains over `walkAway`, a guess from 0 to 1. Its best value
 * if no outcome has a gain for all.
 */
export function believedNashValue(sheet: OwnSheet, beliefs: Beliefs, walkAway: number): number {
  const first = lowerBound(sheet, sheet.floor);
  const stride = Math.max(1, Math.floor((sheet.order.length - first) / MOST_LOOKED_AT));
  let [value, most] = [sheet.best, 0];
  for (let place = sheet.order.length - 1; place >= first; place -= stride) {
    let product = sheet.ascending[place]! - sheet.floor;
    for (const parts of beliefs) product *= Math.max(0, believedValue(parts, sheet.order[place]!) - walkAway);
    if (product > most) [value, most] = [sheet.ascending[place]!, product];
  }
  return value;
}

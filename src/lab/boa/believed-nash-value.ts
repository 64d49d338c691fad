import { believedValue } from './concession-model.ts';
import type { OwnSheet } from './own-sheet.ts';
import { placeOf } from './own-sheet.ts';
import type { Beliefs } from './trade-off.ts';

/** Of a large space, about so many outcomes are looked at. */
const MOST_LOOKED_AT = 5_000;

/**
 * What the party itself would have at the Nash bargaining solution, were the others as believed: the value of the
 * outcome with the largest product of its own gain over its floor and their gains over `walkAway`, which is nobody's
 * secret but a guess, from 0 to 1. Its best where it sees nothing to gain for all.
 */
export function believedNashValue(sheet: OwnSheet, beliefs: Beliefs, walkAway: number): number {
  const first = placeOf(sheet, sheet.floor);
  const stride = Math.max(1, Math.floor((sheet.order.length - first) / MOST_LOOKED_AT));
  let [value, most] = [sheet.best, 0];
  for (let place = sheet.order.length - 1; place >= first; place -= stride) {
    let product = sheet.ascending[place]! - sheet.floor;
    for (const parts of beliefs) product *= Math.max(0, believedValue(parts, sheet.order[place]!) - walkAway);
    if (product > most) [value, most] = [sheet.ascending[place]!, product];
  }
  return value;
}

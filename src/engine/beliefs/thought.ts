import { positionsToday } from '../mind/positions-on.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, InterestReading } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { type InterestSign, isSameSign } from '../views/interest-sign.ts';
import type { Mind, Thought } from '../views/mind.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { priorChances } from './prior-chances.ts';
import { publicReadings } from './public-readings.ts';
import { signsBefore, signsOf } from './signs.ts';
import { updated } from './updated.ts';

/** Returns the belief about a party after the signs that a view shows: the earlier belief updated by the new signs. */
export function thoughtOf(view: View, party: PartyIndex): Thought {
  return thoughtAfter(view, party, signsOf(view, party));
}

/** Returns the belief about a party as if an offer had not been made. */
export function thoughtBefore(view: View, party: PartyIndex, offer: SeenOffer): Thought {
  return thoughtAfter(view, party, signsBefore(view, party, offer));
}

function thoughtAfter(view: View, party: PartyIndex, signs: readonly InterestSign[]): Thought {
  const past = view.mind.thoughts.get(party);
  const { readings, known } = readingsNow(view, party, past);
  if (past?.signs === signs && past.readings === readings) return past;
  const shared = past === undefined || past.readings !== readings ? 0 : sharedLength(past.signs, signs, isSameSign);
  if (past !== undefined && past.readings === readings && shared === signs.length && shared === past.signs.length) {
    return past;
  }
  const chances = shared === 0 ? [priorChances(readings)] : (past?.chances.slice(0, shared + 1) ?? []);
  for (let place = shared; place < signs.length; place += 1) {
    chances.push(updated(view.common, readings, at(chances, place), at(signs, place)));
  }
  return kept(view.mind, party, { readings, known, signs, chances, signing: new Map() });
}

function kept(mind: Mind, party: PartyIndex, thought: Thought): Thought {
  mind.thoughts.set(party, thought);
  return thought;
}

/**
 * Possible readings of a party's interests: the author's hypotheses or, without them, readings of its public positions
 * known by now. The same positions give the same list.
 */
function readingsNow(
  view: View,
  party: PartyIndex,
  past: Thought | undefined,
): { readonly readings: readonly InterestReading[]; readonly known: readonly number[] | undefined } {
  const { common } = view;
  const authored = common.hypotheses[party];
  if (authored !== undefined) return { readings: authored, known: undefined };
  const today = positionsToday(view);
  if (past?.known !== undefined && isStillKnown(common, party, past.known, today)) return past;
  const known = today.filter((index) => at(common.positions, index).party === party);
  return { readings: sharedReadings(common, party, known), known };
}

/** Reads a party from its known positions, once for all seats of a game. */
function sharedReadings(
  common: CommonKnowledge,
  party: PartyIndex,
  known: readonly number[],
): readonly InterestReading[] {
  const key = `${party}:${known.join()}`;
  const before = common.worked.readings.get(key);
  if (before !== undefined) return before;
  const readings = publicReadings(common, party, known);
  common.worked.readings.set(key, readings);
  return readings;
}

/** True if positions are all of a party's among some. */
function isStillKnown(
  { positions }: CommonKnowledge,
  party: PartyIndex,
  known: readonly number[],
  today: readonly number[],
): boolean {
  let count = 0;
  for (const index of today) {
    if (at(positions, index).party !== party) continue;
    if (known[count] !== index) return false;
    count += 1;
  }
  return count === known.length;
}

/** Length of the common prefix of two lists. */
function sharedLength<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && isSame(one[length] as T, other[length] as T)) length += 1;
  return length;
}

import { at } from '../model/at.ts';
import { bitsOf } from '../model/option-bits.ts';
import type { LettersSeen } from '../views/mind.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';

/** Returns facts about the letters in a view, found in one pass over them, and again only where one has changed. */
export function lettersSeen(view: View): LettersSeen {
  const { mind, party, offers } = view;
  const before = mind.letters;
  if (before !== undefined && before.party === party && isSameList(before.offers, offers)) return before;
  const seen = nothingSeen(view);
  for (const offer of offers) takeIn(seen, offer);
  mind.letters = seen;
  return seen;
}

function nothingSeen({ party, offers, common: { partyCount, issues, tracks } }: View): LettersSeen {
  return {
    party,
    offers,
    offered: Array.from({ length: partyCount }, () => new Int32Array(issues.length)),
    offeredByOthers: new Int32Array(issues.length),
    asked: issues.map(() => undefined),
    last: tracks.map(() => Array.from({ length: partyCount }, () => undefined)),
    hasSpoken: Array.from({ length: partyCount }, () => false),
  };
}

function takeIn(seen: LettersSeen, offer: SeenOffer): void {
  const { from, to, track, clauses, counters } = offer;
  const isOwn = from === seen.party;
  seen.hasSpoken[from] = true;
  if (isOwn && counters === undefined) at(seen.last, track)[to] = offer;
  const offered = at(seen.offered, from);
  for (const clause of clauses) {
    const { issue } = clause;
    const bits = bitsOf(clause);
    offered[issue] = offered[issue]! | bits;
    if (isOwn) seen.asked[issue] = clause;
    else seen.offeredByOthers[issue] = seen.offeredByOthers[issue]! | bits;
  }
}

function isSameList(one: readonly SeenOffer[], other: readonly SeenOffer[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  // From the end: the latest is what has changed, if anything has.
  for (let place = one.length - 1; place >= 0; place -= 1) if (one[place] !== other[place]) return false;
  return true;
}

import type { PartyIndex } from './moves.ts';

/** Index of letters from one party to another, among those between all of `partyCount` parties. */
export function letterIndex(from: PartyIndex, to: PartyIndex, partyCount: number): number {
  return from * partyCount + to;
}

/** The party that a letter with an index (see `letterIndex`) is from. */
export function senderOf(letter: number, partyCount: number): PartyIndex {
  return Math.floor(letter / partyCount);
}

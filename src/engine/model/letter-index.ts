import type { PartyIndex } from './moves.ts';

/** Index of letters from one party to another, among those between all of `partyCount` parties. */
export function letterIndex(from: PartyIndex, to: PartyIndex, partyCount: number): number {
  return from * partyCount + to;
}

/** True if a letter with an index (see `letterIndex`) is from a party or to it. */
export function isLetterOf(letter: number, party: PartyIndex, partyCount: number): boolean {
  return Math.floor(letter / partyCount) === party || letter % partyCount === party;
}

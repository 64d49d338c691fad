import type { PartyIndex } from '../model/moves.ts';

/** Returns the parties in the order in which they talk in a round: seat order, moved on by one place a round. */
export function speakingOrder(round: number, partyCount: number): PartyIndex[] {
  return Array.from({ length: partyCount }, (_, place) => (place + round - 1) % partyCount);
}

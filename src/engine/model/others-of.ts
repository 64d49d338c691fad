import type { PartyIndex } from './moves.ts';

/** Every party but the one given, in order. */
export function othersOf(party: PartyIndex, partyCount: number): PartyIndex[] {
  const others: PartyIndex[] = [];
  for (let other = 0; other < partyCount; other += 1) if (other !== party) others.push(other);
  return others;
}

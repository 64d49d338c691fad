import type { Claim } from './claim.ts';
import type { PartyIndex } from './moves.ts';

/** True if a party has made or heard a claim. */
export function hasHeard({ audience }: Readonly<Pick<Claim, 'audience'>>, party: PartyIndex): boolean {
  return audience === 'all' || audience.includes(party);
}

/** Parties that have heard a claim, without the one that made it and the one that it is about. */
export function hearersOf(claim: Readonly<Pick<Claim, 'audience' | 'by' | 'about'>>, partyCount: number): PartyIndex[] {
  const all = Array.from({ length: partyCount }, (_, party) => party);
  return all.filter((party) => party !== claim.by && party !== claim.about && hasHeard(claim, party));
}

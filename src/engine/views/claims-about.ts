import type { PartyIndex } from '../model/moves.ts';
import type { SeenClaim, View } from './view.ts';

/** The claims about a party that a view knows of. */
export function claimsAbout({ claims }: Pick<View, 'claims'>, party: PartyIndex): SeenClaim[] {
  return claims.filter((claim) => claim.about === party);
}

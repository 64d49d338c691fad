import type { PartyIndex, TrackIndex } from '../../model/moves.ts';
import type { Bid } from './bid.ts';

/** Chance, in thousandths, from which on somebody is taken to sign what the negotiator works for. */
const LIKELY = 900;

/** Party on a track that may not sign what the negotiator works for there. */
export interface Doubt {
  readonly track: TrackIndex;
  readonly party: PartyIndex;
}

/** Parties that may not sign what the negotiator works for on a track, in the order of the file. */
export function doubtsOn({ outlook: { track, others }, wanted }: Bid): Doubt[] {
  if (wanted === undefined) return [];
  return others.filter(({ chanceOf }) => chanceOf(wanted.pack) < LIKELY).map(({ party }) => ({ track, party }));
}

import { lettersBetween } from '../../mind/letters.ts';
import type { PartyIndex, TrackIndex } from '../../model/moves.ts';
import { letterRefusal } from '../../moves/offer.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';

/**
 * True if a negotiator writes to another about a track today: the rules let it, and the other has not written to it about the
 * track today. A negotiator answers such a letter and leaves it at that, so that a person gets one letter a day and part.
 */
export function mayWrite(view: View, track: TrackIndex, other: PartyIndex): boolean {
  if (letterRefusal(view.common, view, track, view.party, other) !== undefined) return false;
  return !lettersBetween(view, { from: other, to: view.party, track }).some((letter) => hasComeToday(view, letter));
}

/** True of a letter to the party that has been handed over today, or has arrived after a night on its way. */
function hasComeToday({ round }: View, { via, round: sent, counters, status }: SeenOffer): boolean {
  if (counters !== undefined || status === 'held') return false;
  return via === undefined ? sent === round : sent === round - 1;
}

import { hasWritten } from '../../mind/letters.ts';
import { hasPutSingleText } from '../../mind/single-texts.ts';
import type { PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';

/** Rounds that everybody has to put something forward before it is taken for silence. */
const GRACE = 2;

/**
 * True if a party, after others have had days to speak, has put nothing forward: no offer, no counter and no single
 * text that the negotiator has had, been asked to carry or seen. An opening statement says what is wanted and offers
 * nothing.
 */
export function isSilent(view: View, party: PartyIndex): boolean {
  return view.round > GRACE && !hasWritten(view, party) && !hasPutSingleText(view, party);
}

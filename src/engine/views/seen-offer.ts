import type { OfferIndex } from '../model/moves.ts';
import type { Offer } from '../model/state.ts';

/** An offer as far as a party knows of it. It stays as it is when the offer changes. */
export interface SeenOffer extends Readonly<Offer> {
  /**
   * Names the offer in moves and in the record. One numbering for all, so that a record is the same for every seat. A
   * gap in it would tell how many offers others have made: compare it, never count by it.
   */
  readonly index: OfferIndex;
}

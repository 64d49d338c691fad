import type { SignatoryChances } from '../../beliefs/chances-of-signature.ts';
import type { TrackIndex } from '../../model/moves.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';

/** What a negotiator can weigh a track's packages by. */
export interface Sight {
  readonly view: View;
  readonly track: TrackIndex;
  /** What each other signatory is believed to sign. */
  readonly others: readonly SignatoryChances[];
  /** The offers that count: those of the view, but for one that has changed nothing yet, see `outlookBefore`. */
  readonly offers: readonly SeenOffer[];
  /** By package: the chance (0 to 1000) that the other signatories sign. */
  readonly chances: Int32Array;
  readonly walkAway: number;
  /** What a text signed now would lose for being late. */
  readonly late: number;
  /** By package: 1 where it brings nothing, since it crosses a red line or home would not ratify it. */
  readonly closed: Uint8Array;
  /** In order, the packages that are not closed in this way, nor ruled out by another signatory. */
  readonly live: Int32Array;
}

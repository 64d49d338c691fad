import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Reasons } from '#engine/negotiators/telling/reasons-given.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Draft } from '../../draft.ts';
import type { ForetoldOffers } from '../../foretold.ts';
import type { Prepared } from '../../prepared.ts';
import type { SeatCache } from './kept.ts';

/** Everything the shown models are made from, except the draft. Facts outside the view are not shown. */
export interface Seat {
  /** Told to nobody in particular: all delegations have their names. */
  readonly game: LocalizedGame;
  readonly view: View;
  /** The view after the return of counters that go back with the person's next move; absent if there are none. */
  readonly ahead?: View | undefined;
  /** The view in the person's next turn, while others act; absent where no moves can be prepared. */
  readonly next?: View | undefined;
  /** Moves prepared for that turn. */
  readonly prepared?: Prepared | undefined;
  readonly you: PartyIndex;
  /** Index into the view's record from which nothing has been told yet: where it stood when the person last made a move of its own. */
  readonly seenUpTo: number;
  /** Index into the view's record at the person's last move or reply: letters tell the answers since then. */
  readonly actedUpTo: number;
  readonly reasons: Reasons;
  readonly reveal: Reveal;
  readonly hints: HintTime;
  /** Forecasts that the person was told about its offers; empty if absent. */
  readonly foretold?: ForetoldOffers;
  /** Cache of what has been made for the seat; affects only the time taken. */
  readonly kept?: SeatCache;
}

/** A seat with what the person in it has pencilled. */
export interface Chair extends Seat {
  readonly draft: Draft;
  /** The last change to the draft can be taken back, or made again; it cannot when absent. */
  readonly canUndo?: boolean;
  readonly canRedo?: boolean;
  /** Track of an unsent letter that this one has taken the place of with the last change, if any. */
  readonly putAside?: TrackIndex | undefined;
}

import type { PartyIndex } from '#engine/model/moves.ts';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Reasons } from '#engine/negotiators/telling/reasons-given.ts';
import type { View } from '#engine/views/view.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Draft } from '../../draft.ts';
import type { ForetoldOffers } from '../../foretold.ts';
import type { Kept } from './kept.ts';

/** All that is shown is made from, but for a draft. What is not in the view is not shown. */
export interface Seat {
  /** Told to nobody in particular: all delegations have their names. */
  readonly game: ToldGame;
  readonly view: View;
  /** What will be seen once the counters are back that go back with the person's next move; absent where none does. */
  readonly ahead?: View | undefined;
  readonly you: PartyIndex;
  /** Index into the view's record from which nothing has been told yet: where it stood when the person last made a move of its own. */
  readonly seenUpTo: number;
  /** The same for its last move or reply: letters tell what was answered since then. */
  readonly actedUpTo: number;
  readonly reasons: Reasons;
  readonly reveal: Reveal;
  readonly hints: HintTime;
  /** What the person was told of how its offers may land; nothing where absent. */
  readonly foretold?: ForetoldOffers;
  /** What has been made for the seat before, if anybody keeps it; nothing depends on it but the time that is taken. */
  readonly kept?: Kept;
}

/** A seat with what the person in it has pencilled. */
export interface Chair extends Seat {
  readonly draft: Draft;
  /** The last change to the draft can be taken back, or made again; it cannot when absent. */
  readonly canUndo?: boolean;
  readonly canRedo?: boolean;
}

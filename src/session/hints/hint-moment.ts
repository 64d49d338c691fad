import type { Reception } from '#engine/hints/reception.ts';
import type { Move } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import type { Draft } from '../draft.ts';
import type { Telling } from '../words/telling.ts';

/** A moment in which a chair can do something. */
export interface TurnMoment {
  readonly view: View;
  /** Returns the parameters by which the reasons of a move would be worded, if it were made now. */
  tellingOf(move: Move): Telling;
}

/** The moment in which a hint is asked for, at one chair: with the counter-proposals that its next move refuses already refused. */
export interface HintMoment extends TurnMoment {
  /** The moment before its counter goes back, if one does: that could be accepted. */
  readonly counter?: TurnMoment;
  readonly draft: Draft;
  /** Is given how the draft may land, once the person is told. */
  onTold(receptions: readonly Reception[]): void;
}

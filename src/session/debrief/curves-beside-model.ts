/** Two finished games of one scenario, evening by evening. */
import type { PartyMark } from '../party-mark.ts';
import type { EndingModel } from '../screens/ending-model.ts';

/** A game that is put beside another one. */
export interface GameBeside {
  readonly model: EndingModel;
  /** Both evening by evening; absent where it cannot be played again. */
  readonly curves: CurvesBeside | undefined;
}

/** One thing that both games are compared in. */
export interface CurveBeside {
  readonly key: string;
  /** The delegation; absent if it belongs to none. */
  readonly party: PartyMark | undefined;
  /** "Agreed articles", "Worth to Kyiv" */
  readonly title: string;
  /** The least and the most that it can be, or was. */
  readonly foot: number;
  readonly top: number;
  /** By evening; a game that ended sooner has fewer. */
  readonly here: readonly number[];
  readonly there: readonly number[];
}

export interface CurvesBeside {
  /** Days of the game that took longer. */
  readonly days: readonly CurveDay[];
  readonly curves: readonly CurveBeside[];
}

export interface CurveDay {
  readonly round: number;
  /** "21", or the round's number. */
  readonly short: string;
  /** "Thursday, 21 August" */
  readonly words: string;
}

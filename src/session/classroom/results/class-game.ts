/** The result of checking a link of a class. Plain data: it is computed in a worker. */
import type { GameAtTheEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { Mismatch, Unasked } from '#record/verify-record.ts';
import type { EndingTrack } from '../../screens/ending-model.ts';

/** A finished game, as it can stand beside others. */
export interface ClassGame extends GameAtTheEnd {
  /** Digest of the record: the same for the same game, whether a link holds the moves of persons or of everybody. */
  readonly digest: number;
  /** The whole text, in words. */
  readonly text: readonly EndingTrack[];
}

/** The reason why only the link's own statements can be shown. */
export type OnlyRecorded = Extract<Mismatch, 'other-scenario' | 'older-rules' | 'older-negotiators'>;
/** The reason why a link does not hold a game that was played so. */
export type Forged = Extract<Mismatch, 'wrong-seats' | 'move-refused' | 'other-outcome' | 'other-negotiators'>;
export type NewerMismatch = Extract<Mismatch, 'newer-rules' | 'newer-negotiators'>;

export type CheckedLink =
  /** Played again to the ending that it says; `unasked` where the moves of negotiators were taken as they stand. */
  | { readonly is: 'played'; readonly game: ClassGame; readonly unasked?: Unasked | undefined }
  /** A game that cannot be replayed here, as its link states it. */
  | { readonly is: 'recorded'; readonly why: OnlyRecorded; readonly game: ClassGame }
  | { readonly is: 'unfinished'; readonly round: number }
  | { readonly is: 'forged'; readonly why: Forged }
  | { readonly is: 'newer'; readonly why: NewerMismatch }
  /** A game that cannot be replayed here and whose link states no ending that fits the scenario. */
  | { readonly is: 'untellable'; readonly why: OnlyRecorded };

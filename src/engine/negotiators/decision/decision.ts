import type { Move, OptionIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import type { Reason } from './reason.ts';

/** What a negotiator decided, and why. */
export interface Decision {
  readonly move: Move;
  readonly reasons: readonly Reason[];
  /** Absent where nothing was weighed: a word said, a question answered, an offer carried. */
  readonly account?: Account | undefined;
}

/**
 * What a decision about a track was weighed by: whole numbers in the game's units, found again on every replay and
 * never kept in the state. They belong to the one that decided; nobody else at the table is told.
 */
export interface Account {
  readonly track: TrackIndex;
  /** What it asks for today. */
  readonly target: number;
  /** What it would have of the text with what is on the table; absent where nothing is, or nothing worth signing. */
  readonly onTable: number | undefined;
  /** What going on without that can be expected to bring. */
  readonly waiting: number;
  /** What its own next offer would bring it if signed; absent where it has none to make. */
  readonly next: number | undefined;
  /** By issue of the track: what the text would say by that offer. */
  readonly nextOptions: readonly OptionIndex[] | undefined;
  /** What no signed text is worth to it now. */
  readonly walkAway: number;
  /** How likely (0 to 1000) it holds each other signatory to sign what is on the table or, without that, its next offer. */
  readonly signing: readonly { readonly party: PartyIndex; readonly chance: number }[];
}

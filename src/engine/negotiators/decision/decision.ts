import type { Move, OptionIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import type { Reason } from './reason.ts';

/** Decision of a negotiator, with its reasons. */
export interface Decision {
  readonly move: Move;
  readonly reasons: readonly Reason[];
  /** Absent where nothing was weighed: a word said, a question answered, an offer carried. */
  readonly account?: Account | undefined;
}

/**
 * Figures that a decision about a track was weighed by: whole numbers in the game's units, computed again on every
 * replay and never kept in the state. They belong to the party that decided; nobody else at the table is told.
 */
export interface Account {
  readonly track: TrackIndex;
  /** Target for today. */
  readonly target: number;
  /** Points of the text with the terms on the table; `undefined` if there are none, or none worth signing. */
  readonly onTable: number | undefined;
  /** Expected points of going on without those terms. */
  readonly waiting: number;
  /** Points of its own next offer if signed; `undefined` if it has none to make. */
  readonly next: number | undefined;
  /** By issue of the track: what the text would say by that offer. */
  readonly nextOptions: readonly OptionIndex[] | undefined;
  /** Current worth of no signed text to it. */
  readonly walkAway: number;
  /**
   * Estimated chance (0 to 1000) that each other signatory signs what is on the table or, without that, its next offer.
   */
  readonly signing: readonly { readonly party: PartyIndex; readonly chance: number }[];
}

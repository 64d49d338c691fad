import type { IssueIndex, Move, OptionIndex, TrackIndex } from '../model/moves.ts';

/**
 * Why a negotiator does what it does: codes with numbers, found again on every replay and never kept in the state.
 * Points are in the game's units and belong to the negotiator; what is shown of them is for the reader to decide.
 */
export type Reason =
  /** The best it can still expect with the clauses in the text, and without them. */
  | { readonly code: 'prospect'; readonly track: TrackIndex; readonly with: number; readonly without: number }
  | { readonly code: 'red-line'; readonly issue: IssueIndex | undefined }
  /** No way to complete the text is worth more than no text. */
  | { readonly code: 'below-walk-away'; readonly track: TrackIndex; readonly points: number; readonly walkAway: number }
  /** The clause that it gains most by. */
  | { readonly code: 'gains-by'; readonly issue: IssueIndex; readonly option: OptionIndex; readonly points: number }
  /** The clause that it gives most ground on. */
  | { readonly code: 'gives-on'; readonly issue: IssueIndex; readonly option: OptionIndex; readonly points: number }
  /** Its aim has come down since the first round. */
  | { readonly code: 'aim-lowered'; readonly from: number; readonly to: number }
  | { readonly code: 'better-now'; readonly track: TrackIndex; readonly points: number; readonly waiting: number }
  | { readonly code: 'nothing-new' }
  /** It trusts the one that asks enough to say how it is. */
  | { readonly code: 'plain-word' }
  /** It does not. */
  | { readonly code: 'keeps-counsel' }
  /** Others have spoken for it; its own sheet says clearly whether they were right. */
  | { readonly code: 'own-word' }
  /** Its members are not known to be of one mind, so it asks them before it speaks for them. */
  | { readonly code: 'asks-members' }
  /** They are not, so it speaks of each. */
  | { readonly code: 'members-differ' }
  /** It mediates, and looks for what all that sign could accept. */
  | { readonly code: 'common-ground' };

/** What a negotiator decided, and why. */
export interface Decision {
  readonly move: Move;
  readonly reasons: readonly Reason[];
}

import type { ChairSnapshot } from '#engine/chair/game-at-chair.ts';
import type { Reception } from '#engine/hints/reception.ts';
import { at } from '#engine/model/at.ts';
import type { Move, MoveType } from '#engine/model/moves.ts';
import { type ForetoldOffers, NOTHING_FORETOLD, withForetold } from '../foretold.ts';
import type { Prepared } from '../prepared.ts';
import { type DraftHistory, NO_DRAFTS, stillSendable } from './draft-history.ts';

/** The person's private state at the seat, which nobody else sees. */
export interface LocalDrafts {
  readonly drafts: DraftHistory;
  /** Forecasts of the person's offers before they were sent. */
  readonly foretold: ForetoldOffers;
  /** Moves for the next turn; absent in a game in which nobody waits for others. */
  readonly prepared?: Prepared;
}

export const NO_LOCAL_DRAFTS: LocalDrafts = { drafts: NO_DRAFTS, foretold: NOTHING_FORETOLD };

/** Everything a session's state is derived from. `More` is passed through to the store. */
export interface SeatState<More> extends LocalDrafts {
  readonly sight: ChairSnapshot;
  readonly more: More;
}

/** By move: true if it uses the draft up, or makes it old. */
const SPENDS_DRAFT: Readonly<Record<MoveType, boolean>> = {
  offer: true,
  initial: false,
  withdraw: false,
  callVote: false,
  endDay: true,
  walkOut: false,
  stay: false,
  useLever: false,
  answer: true,
  vote: false,
  declare: false,
  tell: false,
  ask: false,
  reply: false,
  consult: false,
  carry: false,
  instruct: false,
  draft: true,
  review: false,
  open: false,
};

/**
 * The local drafts once a move of one's own is made, with what was told of it. The draft is spent where it was sent. An answer
 * leaves the draft of an offer, and any beside a counter that could have been left unanswered.
 */
export function afterOwnMove(
  { sight, drafts, foretold }: Omit<SeatState<unknown>, 'more'>,
  move: Move,
  receptions: readonly Reception[],
): LocalDrafts {
  const isBeside = move.type === 'answer' && (sight.ahead !== undefined || drafts.now.kind === 'offer');
  return {
    foretold: withForetold(foretold, sight.view, move, receptions),
    drafts: SPENDS_DRAFT[move.type] && !isBeside ? NO_DRAFTS : drafts,
  };
}

/** Returns the standing without drafts of parts that are closed by now; the same object if there are none. */
export function withOpenDrafts<More>(standing: SeatState<More>): SeatState<More> {
  const { tracks } = standing.sight.view;
  const drafts = stillSendable(standing.drafts, (track) => at(tracks, track).status === 'open');
  return drafts === standing.drafts ? standing : { ...standing, drafts };
}

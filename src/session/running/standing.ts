import type { ChairSight } from '#engine/chair/game-at-chair.ts';
import type { Reception } from '#engine/hints/reception.ts';
import { at } from '#engine/model/at.ts';
import type { Move, MoveType } from '#engine/model/moves.ts';
import { type ForetoldOffers, NOTHING_FORETOLD, withForetold } from '../foretold.ts';
import { type DraftHistory, NO_DRAFTS, stillSendable } from './draft-history.ts';

/** What the person at the seat has of its own besides, and nobody else sees. */
export interface Desk {
  readonly drafts: DraftHistory;
  /** What it was told of its offers before they were sent. */
  readonly foretold: ForetoldOffers;
}

export const EMPTY_DESK: Desk = { drafts: NO_DRAFTS, foretold: NOTHING_FORETOLD };

/** All that a session stands on at one moment. `More` is shown as it is. */
export interface Standing<More> extends Desk {
  readonly sight: ChairSight;
  readonly more: More;
}

/** Moves that use the draft up, or make it old. */
const SPENDING: readonly MoveType[] = ['offer', 'draft', 'answer', 'endDay'];

/**
 * The desk once a move of one's own is made, with what was told of it. The draft is spent where it was sent, and stays
 * beside a counter that could have been left unanswered.
 */
export function afterOwnMove(
  { sight, drafts, foretold }: Omit<Standing<unknown>, 'more'>,
  move: Move,
  receptions: readonly Reception[],
): Desk {
  const isSpent = SPENDING.includes(move.type) && !(move.type === 'answer' && sight.ahead !== undefined);
  return {
    foretold: withForetold(foretold, sight.view, move, receptions),
    drafts: isSpent ? NO_DRAFTS : drafts,
  };
}

/** The same, without drafts of parts that are closed by now. */
export function withOpenDrafts<More>(standing: Standing<More>): Standing<More> {
  const { tracks } = standing.sight.view;
  const drafts = stillSendable(standing.drafts, (track) => at(tracks, track).status === 'open');
  return drafts === standing.drafts ? standing : { ...standing, drafts };
}

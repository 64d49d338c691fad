import type { Move } from '#engine/model/moves.ts';
import type { LiveNews } from './live-news.ts';
import type { RejectionReason } from './rejection-reason.ts';

/** The state of a seat, as far as it shows who made its moves. */
export interface OwnMoves {
  readonly ownMoves: readonly Move[];
  /** A move that was made here is on its way. */
  readonly sending: boolean;
  /** Number of moves that a negotiator has made since the seat last moved itself. */
  readonly inYourPlace: number;
  /** The reason why the last move made here did not count. */
  readonly unmade: RejectionReason | undefined;
}

interface AtSeat {
  /** True if the pupil has just come back. */
  readonly isBack: boolean;
  /** Others have the same chair. */
  readonly isShared: boolean;
}

/** Returns the news about a seat's moves between two moments: those that others made, and those that were not made. */
export function newsOfMoves(before: OwnMoves, now: OwnMoves, { isBack, isShared }: AtSeat): LiveNews[] {
  const made = now.ownMoves.length - before.ownMoves.length;
  const moves = Math.min(made, Math.max(0, now.inYourPlace - before.inYourPlace));
  const news: LiveNews[] = [];
  if (moves > 0) news.push({ kind: isBack ? 'back-again' : 'in-your-place', moves });
  // What is on its way arrives together with what was made of it.
  const fromHere = before.sending && !now.sending;
  const others = now.ownMoves.slice(before.ownMoves.length, now.ownMoves.length - moves);
  if (!fromHere && others.some((move) => !letsPass(move)))
    news.push({ kind: isShared ? 'partner-moved' : 'elsewhere-too' });
  if (now.unmade !== undefined && now.unmade !== before.unmade) news.push({ kind: 'not-made', why: now.unmade });
  return news;
}

/** True for a move that lets a decision pass, such as the teacher can make for all. */
function letsPass(move: Move): boolean {
  if (move.type === 'answer') return move.response === 'refuse' && move.reason === 'not-now';
  if (move.type === 'open') return move.clauses.length === 0;
  return ['endDay', 'carry', 'reply', 'vote', 'review'].includes(move.type);
}

/** Returns the state of a seat before a negotiator made moves in its place. */
export function beforeAutopilot<Seat extends OwnMoves>(now: Seat): Seat {
  return { ...now, ownMoves: now.ownMoves.slice(now.inYourPlace), inYourPlace: 0 };
}

/** True if a person at the seat has made a move. */
export function hasMovedItself({ ownMoves, inYourPlace }: Pick<OwnMoves, 'ownMoves' | 'inYourPlace'>): boolean {
  return ownMoves.length > inYourPlace;
}

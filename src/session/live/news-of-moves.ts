import type { Move } from '#engine/model/moves.ts';
import type { LiveNews } from './live-news.ts';
import type { Unmade } from './unmade.ts';

/** How a seat stands, as far as it shows who has made its moves. */
export interface OwnMoves {
  readonly ownMoves: readonly Move[];
  /** A move that was made here is on its way. */
  readonly sending: boolean;
  /** How many a negotiator has made since the seat last moved itself. */
  readonly inYourPlace: number;
  /** Why the last move that was made here did not count. */
  readonly unmade: Unmade | undefined;
}

interface AtSeat {
  /** Whoever sits there has just come back. */
  readonly isBack: boolean;
  /** Others have the same chair. */
  readonly isShared: boolean;
}

/** What has become of a seat's moves between two moments, as far as it is news: what others made, and what was not made. */
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

/** Whether a move is one with which the teacher, too, lets something pass for all. */
function letsPass(move: Move): boolean {
  if (move.type === 'answer') return move.response === 'refuse' && move.reason === 'not-now';
  if (move.type === 'open') return move.clauses.length === 0;
  return ['endDay', 'carry', 'reply', 'vote', 'review'].includes(move.type);
}

/** How a seat stood before a negotiator did anything in its place. */
export function beforeStandIn<Seat extends OwnMoves>(now: Seat): Seat {
  return { ...now, ownMoves: now.ownMoves.slice(now.inYourPlace), inYourPlace: 0 };
}

/** Whether anybody who has the seat has made a move there. */
export function hasMovedItself({ ownMoves, inYourPlace }: Pick<OwnMoves, 'ownMoves' | 'inYourPlace'>): boolean {
  return ownMoves.length > inYourPlace;
}

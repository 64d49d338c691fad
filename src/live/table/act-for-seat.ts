import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { apply } from '#engine/play.ts';
import { moveIn } from '#record/move-text.ts';
import type { MoveResult } from '../protocol/told-to-pupil.ts';
import { AT_ONCE } from './at-once.ts';
import type { Acted, LiveTable } from './live-table.ts';
import type { SeatProjection } from './seat-projection.ts';

/** Moves that somebody asks for at a chair. */
export interface AskedAtChair {
  readonly party: PartyIndex;
  /** The count of news that the chair had received by then, see `SeatProjection`. */
  readonly after: number;
  /** Texts of `moveText`, to be made one after another. */
  readonly moves: readonly string[];
  /** True if nothing may be made any more: only what was made before is answered. */
  readonly isClosed?: boolean | undefined;
}

/** The result of the moves. `unreadable`: one of the texts is not a move; `gone`: the table no longer exists. */
export type CameOfThem = MoveResult | { readonly came: 'unreadable' | 'gone' };

/**
 * Makes moves of a chair, if nothing that it has not been told of has come before. Asking twice for the same is as good as
 * once. Where one of them is refused at once, none is made. Fails as `LiveTable.act` does.
 */
export async function actForSeat(table: LiveTable, feed: SeatProjection, asked: AskedAtChair): Promise<CameOfThem> {
  const { party, after } = asked;
  const moves = asked.moves.flatMap((text) => moveIn(text) ?? []);
  if (moves.length < asked.moves.length) return { came: 'unreadable' };
  if (moves.some((move) => move.party !== party)) return { came: 'refused', refusal: { code: 'not-your-turn' } };
  if (after > feed.after && !(await table.catchUp())) return { came: 'gone' };
  const [only, ...others] = moves;
  if (only !== undefined && others.length === 0 && AT_ONCE.some((kind) => kind === only.type))
    return await decideAtOnce(table, feed, only, asked);
  return await actInTurn(table, feed, after, moves);
}

async function actInTurn(
  table: LiveTable,
  feed: SeatProjection,
  after: number,
  moves: readonly Move[],
): Promise<CameOfThem> {
  const refusal = after === feed.after ? refusalOf(table, moves) : undefined;
  if (refusal !== undefined) return { came: 'refused', refusal };
  for (const [index, move] of moves.entries()) {
    const came = await actOnce(table, feed, after + index, move);
    if (came.came !== 'made') return came;
  }
  return { came: 'made' };
}

/** A decision that others owe, too: what they have decided meanwhile does not matter to it. */
async function decideAtOnce(
  table: LiveTable,
  feed: SeatProjection,
  move: Move,
  { after, isClosed }: AskedAtChair,
): Promise<CameOfThem> {
  const since = feed.movesAt(after);
  if (since === undefined || (isClosed === true && table.decidedSince(since, move) === undefined))
    return { came: 'late' };
  return cameOf(await table.decideAtOnce({ since, move }));
}

function cameOf(acted: Acted): CameOfThem {
  return acted.is === 'refused' ? { came: 'refused', refusal: acted.refusal } : { came: acted.is };
}

/** One move, as soon as nothing comes before it that the chair is not told of. */
async function actOnce(table: LiveTable, feed: SeatProjection, after: number, move: Move): Promise<CameOfThem> {
  for (;;) {
    const made = table.entries.length;
    const place = feed.movesBefore(after, made);
    if (place === undefined) return { came: 'late' };
    const acted = await table.act({ after: place, move, by: 'seat' });
    const isToBeTriedAgain = acted.is === 'late' && place === made && table.entries.length > made;
    if (!isToBeTriedAgain) return cameOf(acted);
  }
}

/** Returns the refusal of the first illegal move, each applied after the one before; `undefined` if all are legal. */
function refusalOf({ game, state: now }: LiveTable, moves: readonly Move[]): Refusal | undefined {
  let state = now;
  for (const [index, move] of moves.entries()) {
    const refusal = decideIn(game, state, move);
    if (refusal !== undefined) return refusal;
    if (index < moves.length - 1) state = apply(game, state, move);
  }
  return undefined;
}

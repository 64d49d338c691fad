import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { apply } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type Telling, tellingOfLine, tellingOfReview, tellingOfVote } from '../words/telling.ts';

/**
 * Returns the parameters by which the reasons of a possible move are worded, from the line of the record that it leads
 * to. Only the rules know that line, so the move is applied; a view would not suffice.
 */
export function tellingOfMove(game: LocalizedGame, before: State, move: Move): Telling {
  if (move.type === 'vote') return tellingOfVote(before.record, before.round, move.track, move.party);
  if (move.type === 'review') return tellingOfReview(move.draft, before.round, move.party);
  const { offers, record } = apply(game, before, move);
  const key = before.record.length;
  return key < record.length ? tellingOfLine({ offers, record }, key) : { on: 'other', turn: 0 };
}

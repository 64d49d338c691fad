import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Coder } from './coder.ts';
import { codeReply } from './replies.ts';
import { codeTalk } from './talk.ts';

/**
 * The move of the party that must act in a state: what is legal there can be said, and what is likely takes little room.
 * Negotiators are not asked what they would do: a person does otherwise, and to ask takes long.
 * @throws RangeError when the game is over
 * @throws UnreadableBytes when a move cannot be said there, which then is not legal
 */
export function codeMove(coder: Coder, game: Game, state: State, move?: Move): Move {
  const { toAct } = state;
  if (toAct === undefined) throw new RangeError('nobody must act');
  return toAct.kind === 'talk'
    ? codeTalk(coder, game, state, toAct.party, move)
    : codeReply(coder, game, state, toAct, move);
}

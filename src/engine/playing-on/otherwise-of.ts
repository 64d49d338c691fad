import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { AnswerMove, Move, VoteMove } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { decideIn } from '../moves/decide.ts';
import { MOST_NAMED } from '../moves/vote.ts';
import { initialledIssues } from '../text/text.ts';
import type { Otherwise } from './way-on.ts';

/**
 * Alternative course of a game without a move: a reply is reversed (what was accepted or countered is refused, what was
 * refused is accepted, a vote is the other one, a letter is passed on); any other move is never made. `undefined` if
 * nothing is missing without the move, and for a reply that could not have been another.
 */
export function otherwiseOf(game: Game, state: State, move: Move): Otherwise | undefined {
  switch (move.type) {
    case 'answer':
      return ifAllowed(game, state, answeredOtherwise(move));
    case 'vote':
      return ifAllowed(game, state, votedOtherwise(game, state, move));
    case 'carry': {
      const { party, offer } = move;
      return move.how === 'pass' ? undefined : { first: { type: 'carry', party, offer, how: 'pass' } };
    }
    case 'offer':
    case 'draft':
    case 'initial':
    case 'withdraw':
    case 'callVote':
    case 'useLever':
    case 'declare':
    case 'consult':
    case 'walkOut':
      return { never: move };
    default:
      return undefined;
  }
}

function answeredOtherwise({ party, offer, response }: AnswerMove): Move {
  return response === 'refuse'
    ? { type: 'answer', party, offer, response: 'accept' }
    : { type: 'answer', party, offer, response: 'refuse', reason: 'not-now' };
}

/** A no must name what it is over: what has been accepted for now, where anything has. */
function votedOtherwise({ common }: Game, state: State, { party, track, yes }: VoteMove): Move {
  if (!yes) return { type: 'vote', party, track, yes: true };
  const accepted = initialledIssues(common, state, track);
  const over = (accepted.length > 0 ? accepted : at(common.tracks, track).issues).slice(0, MOST_NAMED);
  return { type: 'vote', party, track, yes: false, over };
}

function ifAllowed(game: Game, state: State, first: Move): Otherwise | undefined {
  return decideIn(game, state, first) === undefined ? { first } : undefined;
}

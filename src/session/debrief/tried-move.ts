import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { otherwiseOf } from '#engine/playing-on/otherwise-of.ts';
import type { Otherwise } from '#engine/playing-on/way-on.ts';
import type { TriedAlternative, TryKind } from './again-model.ts';

/** Returns the kinds of alternatives to a move. */
export function triesFor({ common }: Game, before: State, made: Move): TryKind[] {
  switch (made.type) {
    case 'answer': {
      const isFinal = counteringRefusal(common, before, byId(before.offers, made.offer)) !== undefined;
      return isFinal ? ['accept', 'refuse'] : ['accept', 'refuse', 'counter'];
    }
    case 'vote':
      return ['yes', 'no'];
    case 'offer':
    case 'draft':
      return ['offer', 'without'];
    default:
      return ['without'];
  }
}

/** Returns the effect of trying an alternative to a move; `undefined` if it is impossible. */
export function triedMove(game: Game, before: State, made: Move, tried: TriedAlternative): Otherwise | undefined {
  const { kind, clauses } = tried;
  switch (made.type) {
    case 'answer':
      return triedAnswer(made, tried);
    case 'vote':
      if (kind !== 'yes' && kind !== 'no') return undefined;
      return made.yes === (kind === 'yes') ? { first: made } : otherwiseOf(game, before, made);
    case 'offer':
    case 'draft':
      if (kind === 'offer') return { first: { ...made, clauses } };
      break;
    default:
  }
  return kind === 'without' ? otherwiseOf(game, before, made) : undefined;
}

function triedAnswer({ party, offer }: AnswerMove, { kind, clauses }: TriedAlternative): Otherwise | undefined {
  const answer = { type: 'answer', party, offer } as const;
  switch (kind) {
    case 'accept':
      return { first: { ...answer, response: 'accept' } };
    case 'refuse':
      return { first: { ...answer, response: 'refuse', reason: 'not-now' } };
    case 'counter':
      return { first: { ...answer, response: 'counter', clauses } };
    default:
      return undefined;
  }
}

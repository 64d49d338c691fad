import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, Clause } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { forkState } from '#engine/playing-on/fork-state.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { Obstacle } from './transcript.ts';

/** A refusal, with the state before it. */
export interface RefusedLetter {
  readonly before: State;
  readonly move: AnswerMove;
}

/** Keeps the moment before a refusal, while the game goes on; undefined for any other move. */
export function refusedLetter(state: State, move: RefusedLetter['move']): RefusedLetter | undefined {
  return move.response === 'refuse' ? { before: forkState(state), move } : undefined;
}

/**
 * True if the delegation would have accepted the letter with exactly the change that its refusal names and nothing else;
 * undefined if the refusal names no answer that it would accept.
 */
export function isNamedChangeAccepted(
  game: Game,
  { before, move: { party, offer } }: RefusedLetter,
  over: readonly Obstacle[],
): boolean | undefined {
  const state = forkState(before);
  const letter = byId(state.offers, offer);
  const changed = withNamedChange(game, deliveredClauses(letter), over);
  if (changed === undefined) return undefined;
  state.offers = state.offers.map((each) =>
    each === letter ? { ...letter, clauses: changed, delivered: undefined } : each,
  );
  const { move } = negotiate(viewFor(game, state, party));
  return move.type === 'answer' && move.response === 'accept';
}

function withNamedChange(
  { scenario: { issues } }: Game,
  clauses: readonly Clause[],
  over: readonly Obstacle[],
): Clause[] | undefined {
  const named = over.flatMap(({ issue: id, wouldAccept: [wanted] }): Clause[] => {
    const issue = issues.findIndex((each) => each.id === id);
    const option = issues[issue]?.options.findIndex((each) => each.id === wanted) ?? -1;
    return option < 0 ? [] : [{ issue, option }];
  });
  if (named.length === 0) return undefined;
  const kept = clauses.filter(({ issue }) => !named.some((clause) => clause.issue === issue));
  return [...kept, ...named].sort((one, other) => one.issue - other.issue);
}

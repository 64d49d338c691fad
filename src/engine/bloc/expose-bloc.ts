import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { Clause, DeclareMove, Move } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { optionsOf } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import { hasConsulted, isBloc } from './stands.ts';

/** Notes what a bloc has said yes to without having asked its members: one of them may dissent at the next dawn. */
export function exposeBloc(game: Game, state: State, move: Move): void {
  const { party } = move;
  if (!isBloc(game.common, party)) return;
  const { exposed } = at(state.parties, party);
  for (const { issue, option } of firmly(saidYesTo(state, move))) {
    const isNew = !exposed.some((clause) => clause.issue === issue && clause.option === option);
    if (isNew && !hasConsulted(state, party, issue)) exposed.push({ issue, option });
  }
}

/** Every clause with each of its readings by itself. */
function firmly(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => optionsOf(clause).map((option) => ({ issue: clause.issue, option })));
}

/**
 * The clauses that a party stands for by a move: what it offers, accepts, initials, insists on or confirms, and what it
 * leaves unnamed in a single text.
 */
function saidYesTo(state: State, move: Move): readonly Clause[] {
  if (move.type === 'offer') return move.clauses;
  if (move.type === 'initial') return [move];
  if (move.type === 'review') {
    return at(state.drafts, move.draft).clauses.filter(({ issue }) => !move.over.includes(issue));
  }
  if (move.type === 'answer') {
    if (move.response === 'counter') return move.clauses;
    return move.response === 'accept' ? deliveredClauses(byId(state.offers, move.offer)) : [];
  }
  return move.type === 'declare' ? declaredIn(state, move) : [];
}

/** Clauses that a declaration insists on or confirms as acceptable. */
function declaredIn(state: State, move: DeclareMove): readonly Clause[] {
  if (move.what === 'insist') return [move];
  if (move.what !== 'confirm') return [];
  const { issue, options } = byId(state.claims, move.claim);
  return options.map((option) => ({ issue, option }));
}

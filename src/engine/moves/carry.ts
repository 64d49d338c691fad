import { at, type CommonKnowledge, type Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { CarryMove, Clause, IssueIndex, OptionIndex } from '../model/moves.ts';
import { CARRIAGES } from '../model/moves.ts';
import type { Offer, State } from '../model/state.ts';
import { wordingOf } from '../model/wording.ts';
import { keepsOneVague } from '../text/one-vague-clause.ts';
import { isIndex } from './clauses.ts';
import { note } from './note.ts';
import type { Refusal } from './refusal.ts';

/** A way to make a clause of an offer vague: the option to be added to its own. */
export interface Blur {
  readonly issue: IssueIndex;
  readonly or: OptionIndex;
}

/** Why an offer may not be carried in a way: what is asked to be exact stays so, and one clause a text may be vague. */
export function carryRefusal(game: Game, state: State, move: CarryMove): Refusal | undefined {
  if (state.toAct?.kind !== 'carry' || state.toAct.offer !== move.offer) {
    return { code: 'malformed', what: 'a carriage of another offer' };
  }
  if (!CARRIAGES.includes(move.how)) return { code: 'malformed', what: 'an unknown way to carry' };
  return move.how === 'blur' ? blurRefusal(game.common, state, byId(state.offers, move.offer), move) : undefined;
}

function blurRefusal(common: CommonKnowledge, state: State, offer: Offer, blur: Blur): Refusal | undefined {
  if (offer.exact) return { code: 'asked-exact' };
  const clause = offer.clauses.find(({ issue }) => issue === blur.issue);
  const fits = clause !== undefined && clause.or === undefined && clause.option !== blur.or;
  if (!fits || !isIndex(blur.or, at(common.issues, blur.issue).optionCount)) {
    return { code: 'malformed', what: 'a clause that cannot be made vague' };
  }
  const kept = keepsOneVague(common, state, offer.track, blurred(offer.clauses, blur));
  return kept ? undefined : { code: 'one-vague-clause' };
}

/** Every way in which the carrier of an offer may make a clause of it vague now; none where it is asked to be exact. */
export function blursOf(
  common: CommonKnowledge,
  state: State,
  offer: Pick<Offer, 'exact' | 'clauses' | 'track'>,
): Blur[] {
  if (offer.exact) return [];
  return offer.clauses.flatMap(({ issue, option, or: vague }) => {
    const firm = vague === undefined;
    const others = Array.from({ length: at(common.issues, issue).optionCount }, (_, or) => ({ issue, or }));
    return others.filter(
      (blur) => firm && blur.or !== option && keepsOneVague(common, state, offer.track, blurred(offer.clauses, blur)),
    );
  });
}

function blurred(clauses: readonly Clause[], { issue, or }: Blur): Clause[] {
  return clauses.map((clause) =>
    clause.issue === issue ? { issue, ...wordingOf({ option: clause.option, or }) } : clause,
  );
}

/**
 * Passes an offer on, as it is or with one clause made vague: it arrives at the next dawn. Or holds it back: everybody
 * learns that, and not what it said.
 */
export function performCarry(_game: Game, draft: State, move: CarryMove): void {
  draft.owed.shift();
  const offer = byId(draft.offers, move.offer);
  if (move.how === 'blur') offer.delivered = blurred(offer.clauses, move);
  if (move.how !== 'hold') return;
  offer.status = 'held';
  note(draft, 'all', { kind: 'heldBack', by: move.party, from: offer.from, to: offer.to });
}

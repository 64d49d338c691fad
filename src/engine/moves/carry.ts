import { availabilityRefusal } from '../events/availability.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { CarryMove, Clause, IssueIndex, OptionIndex } from '../model/moves.ts';
import { CARRIAGES } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Offer } from '../model/offer.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { wordingOf } from '../model/wording.ts';
import { isIndex } from '../text/clauses.ts';
import { keepsOneVague } from '../text/one-vague-clause.ts';

/** A way to make a clause of an offer vague: the option to be added to its own. */
export interface Blur {
  readonly issue: IssueIndex;
  readonly or: OptionIndex;
}

/** Part of an offer that matters to its carrier. */
type Carried = Pick<Offer, 'exact' | 'clauses' | 'track'>;

/**
 * Refuses a way of carrying an offer: an exact offer stays exact, one clause per text may be vague, and no reading may
 * be off the table.
 */
export function carryRefusal(common: CommonKnowledge, table: Table, move: CarryMove): Refusal | undefined {
  if (table.toAct?.kind !== 'carry' || table.toAct.offer !== move.offer) {
    return { code: 'malformed', what: 'a carriage of another offer' };
  }
  if (!CARRIAGES.includes(move.how)) return { code: 'malformed', what: 'an unknown way to carry' };
  return move.how === 'blur' ? blurRefusal(common, table, byId(table.offers, move.offer), move) : undefined;
}

function blurRefusal(
  common: CommonKnowledge,
  table: Pick<Table, 'text' | 'world'>,
  offer: Carried,
  blur: Blur,
): Refusal | undefined {
  if (offer.exact) return { code: 'asked-exact' };
  const clause = offer.clauses.find(({ issue }) => issue === blur.issue);
  const fits = clause !== undefined && clause.or === undefined && clause.option !== blur.or;
  if (!fits || !isIndex(blur.or, at(common.issues, blur.issue).optionCount)) {
    return { code: 'malformed', what: 'a clause that cannot be made vague' };
  }
  const kept = keepsOneVague(common, table, offer.track, blurred(offer.clauses, blur));
  if (!kept) return { code: 'one-vague-clause' };
  return availabilityRefusal(table, [{ issue: blur.issue, option: blur.or }]);
}

/** Every way in which the carrier of an offer may make a clause of it vague now; none where it is asked to be exact. */
export function blursOf(common: CommonKnowledge, table: Pick<Table, 'text' | 'world'>, offer: Carried): Blur[] {
  return blursThought(common, offer).filter((blur) => blurRefusal(common, table, offer, blur) === undefined);
}

/**
 * Obstacle to making any clause of an offer vague: that of the first one. Only for an offer of which no clause can be
 * made vague.
 */
export function noBlurRefusal(common: CommonKnowledge, table: Pick<Table, 'text' | 'world'>, offer: Carried): Refusal {
  const refusals = blursThought(common, offer).map((blur) => blurRefusal(common, table, offer, blur));
  return refusals.find((refusal) => refusal !== undefined) ?? { code: 'one-vague-clause' };
}

/** Every option that a firm clause of an offer could be made to say besides, if nothing were in the way. */
function blursThought(common: CommonKnowledge, { clauses }: Carried): Blur[] {
  return clauses.flatMap(({ issue, option, or: vague }) => {
    if (vague !== undefined) return [];
    const all = Array.from({ length: at(common.issues, issue).optionCount }, (_, or) => ({ issue, or }));
    return all.filter(({ or }) => or !== option);
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
export function performCarry(_game: Game, state: State, move: CarryMove): void {
  state.owed.shift();
  const offer = byId(state.offers, move.offer);
  if (move.how === 'blur') offer.delivered = blurred(offer.clauses, move);
  if (move.how !== 'hold') return;
  offer.status = 'held';
  note(state, 'all', { kind: 'heldBack', by: move.party, from: offer.from, to: offer.to });
}

import { type AddressedClauses, incidentToldIn, TO_ALL } from '../../mind/incidents.ts';
import { letterWith } from '../../mind/letters.ts';
import { at } from '../../model/at.ts';
import type { AnswerMove, Clause, Move, PartyIndex } from '../../model/moves.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';

/** The incident that a letter, an answer, a vote or a statement speaks of. An offer to several speaks to each, `to`, apart. */
export function ofIncident(view: View, move: Move, to?: PartyIndex): readonly Reason[] {
  const speeches = speechesIn(view, move, to);
  const incident = speeches.length === 0 ? undefined : incidentToldIn(view, speeches);
  return incident === undefined ? [] : [{ code: 'reacts', ...incident }];
}

/** The words of a move to each that hears it, in their order, up to one of them. */
function speechesIn(view: View, move: Move, to: PartyIndex | undefined): readonly AddressedClauses[] {
  switch (move.type) {
    case 'offer': {
      const { clauses } = move;
      const hearers = [...move.to].sort((a, b) => a - b);
      return hearers.slice(0, hearers.indexOf(to ?? at(move.to, 0)) + 1).map((hearer) => ({ to: hearer, clauses }));
    }
    case 'answer': {
      const letter = letterWith(view, move.offer);
      return [{ to: letter.from, clauses: clausesOf(move, letter) }];
    }
    case 'vote':
      return [TO_ALL];
    case 'declare':
      return move.what === 'insist' || move.what === 'never' ? [TO_ALL] : [];
    default:
      return [];
  }
}

function clausesOf(move: AnswerMove, letter: SeenOffer): readonly Clause[] {
  if (move.response === 'counter') return move.clauses;
  return move.response === 'accept' ? deliveredClauses(letter) : [];
}

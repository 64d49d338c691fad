import { type Hearer, incidentToldTo } from '../../mind/incidents.ts';
import { letterWith } from '../../mind/letters.ts';
import { at } from '../../model/at.ts';
import type { Move, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';

/** The incident that a letter, an answer, a vote or a statement speaks of. An offer to several speaks to each, `to`, apart. */
export function ofIncident(view: View, move: Move, to?: PartyIndex): readonly Reason[] {
  const hearers = hearersOf(view, move, to);
  const incident = hearers.length === 0 ? undefined : incidentToldTo(view, hearers);
  return incident === undefined ? [] : [{ code: 'reacts', ...incident }];
}

/** The hearers of a move in the order in which they hear it, up to one of them. */
function hearersOf(view: View, move: Move, to: PartyIndex | undefined): readonly Hearer[] {
  switch (move.type) {
    case 'offer': {
      const hearers = [...move.to].sort((a, b) => a - b);
      return hearers.slice(0, hearers.indexOf(to ?? at(move.to, 0)) + 1);
    }
    case 'answer':
      return [letterWith(view, move.offer).from];
    case 'vote':
      return ['all'];
    case 'declare':
      return move.what === 'insist' || move.what === 'never' ? ['all'] : [];
    default:
      return [];
  }
}

import { byId } from '../model/ids.ts';
import type { Move, OfferId } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { State } from '../model/state.ts';
import { actOf } from './same-act.ts';

/**
 * Name of the exchange that a move belongs to: an offer and all that answers it are one exchange, so is the same act
 * done again, and so are the votes on one part on one day.
 */
export function exchangeOf(before: State, move: Move): string {
  switch (move.type) {
    case 'answer':
    case 'carry':
      return offerNamed(firstOf(before.offers, move.offer));
    case 'vote':
      return `vote ${move.track} ${before.round}`;
    case 'offer':
    case 'draft':
      return offerNamed({ from: move.party, clauses: move.clauses });
    default:
      return actOf(move)?.join() ?? `${move.type} ${before.record.length}`;
  }
}

/** The offer that a chain of counters began with. */
function firstOf(offers: readonly Offer[], id: OfferId): Offer {
  const offer = byId(offers, id);
  return offer.counters === undefined ? offer : firstOf(offers, offer.counters);
}

function offerNamed({ from, clauses }: Pick<Offer, 'from' | 'clauses'>): string {
  return [from, 'offer', ...clauses.map(({ issue, option, or }) => `${issue}:${option}:${or}`)].join();
}

import { carrierBetween, channelBetween } from '../model/channels.ts';
import { offerId } from '../model/ids.ts';
import type { SeenOffer } from './seen-offer.ts';
import type { View } from './view.ts';

/** A letter that nobody has written, as its addressee would see it today if nobody changed it on the way. */
export function unsentLetter(
  view: View,
  { from, to, track, clauses, counters }: Pick<SeenOffer, 'from' | 'to' | 'track' | 'clauses' | 'counters'>,
): SeenOffer {
  const { common, round } = view;
  const direct = channelBetween(common, view, from, to) === 'direct';
  return {
    id: offerId(common, { round, track, from, to, counters }),
    from,
    to,
    track,
    clauses,
    round,
    via: direct ? undefined : carrierBetween(common, view, from, to),
    counters,
    status: 'waiting',
    answer: undefined,
  };
}

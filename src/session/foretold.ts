import type { Reception } from '#engine/hints/reception.ts';
import { offerId } from '#engine/model/ids.ts';
import type { Move, OfferId } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';

/** What a person was told of an own offer before it was sent: how it may land. */
export type Foretold = Pick<Reception, 'kind' | 'likelihood'>;

/** By own offer, those of which the person was told anything. */
export type ForetoldOffers = ReadonlyMap<OfferId, Foretold>;

/** Nothing was foretold. */
export const NOTHING_FORETOLD: ForetoldOffers = new Map();

/** With what was told of the offers that a move makes, by the mover's view before it; the same where it makes none. */
export function withForetold(
  before: ForetoldOffers,
  view: View,
  move: Move,
  receptions: readonly Reception[],
): ForetoldOffers {
  const made = receptions.flatMap(({ party: to, kind, likelihood }): [OfferId, Foretold][] => {
    const track = trackTo(view, move, to);
    if (track === undefined) return [];
    const counters = move.type === 'answer' ? move.offer : undefined;
    return [[offerId(view.common, { round: view.round, track, from: view.party, to, counters }), { kind, likelihood }]];
  });
  return made.length === 0 ? before : new Map([...before, ...made]);
}

/** The track on which a move makes an offer to a party, if it does. */
function trackTo({ offers }: View, move: Move, to: number) {
  if (move.type === 'offer') return move.to.includes(to) ? move.track : undefined;
  if (move.type !== 'answer' || move.response !== 'counter') return undefined;
  const countered = offers.find(({ id }) => id === move.offer);
  return countered?.from === to ? countered.track : undefined;
}

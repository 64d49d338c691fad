import type { Reception } from '#engine/hints/reception.ts';
import { offerId } from '#engine/model/ids.ts';
import type { Move, OfferId } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';

/** The forecast of how an offer would be received, as told to its sender before it was sent. */
export type Foretold = Pick<Reception, 'kind' | 'likelihood'>;

/** Forecasts by own offer; those without one are absent. */
export type ForetoldOffers = ReadonlyMap<OfferId, Foretold>;

/** Forecasts before any offer. */
export const NOTHING_FORETOLD: ForetoldOffers = new Map();

/** Adds the forecasts of the offers that a move makes, by the mover's view before it; the same if it makes none. */
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

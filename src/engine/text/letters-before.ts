import type { Offer } from '../model/offer.ts';

/** The letters that went the same way about the same track before one, without what a carrier has kept back. */
export function lettersBefore(offers: readonly Readonly<Offer>[], letter: Readonly<Offer>): Readonly<Offer>[] {
  const place = offers.findIndex(({ id }) => id === letter.id);
  return offers
    .slice(0, Math.max(0, place))
    .filter(
      ({ from, to, track, status }) =>
        from === letter.from && to === letter.to && track === letter.track && status !== 'held',
    );
}

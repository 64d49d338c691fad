import type { Offer } from '../model/offer.ts';

/** An offer as far as a party knows of it. It stays as it is when the offer changes. */
export type SeenOffer = Readonly<Offer>;

import { at } from '#engine/model/at.ts';
import type { DealDayModel, DealMapModel } from '#session/debrief/deal-map-model.ts';

/**
 * The places of the texts that suited all on a day, by descending product of what each signatory has over no deal; of
 * equal ones the one with the lower number first.
 */
export function bestTexts({ texts }: DealMapModel, { suits, late, noDeal }: DealDayModel): number[] {
  const productOf = (place: number) =>
    texts.points.reduce((product, row, party) => product * (at(row, place) - late - at(noDeal, party)), 1);
  return Array.from(suits, (place) => ({ place, product: productOf(place) }))
    .sort((a, b) => b.product - a.product || a.place - b.place)
    .map(({ place }) => place);
}

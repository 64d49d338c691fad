import type { Leading } from '#live/protocol/told-to-teacher.ts';
import type { PartyMark } from '../../party-mark.ts';

/** The parties of a live class, as they are named and drawn. */
export function leadParties({ parties }: Pick<Leading, 'parties'>): readonly PartyMark[] {
  return parties.map(({ name, mark }, party) => ({ party, order: party, mark, name }));
}

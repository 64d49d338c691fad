import { at } from '#engine/model/at.ts';

/** Pins nearer to each other than this lie one above the other. */
const APART = 24;

/** By pin, from left to right: 0 in the upper row, 1 in the lower one. Places are in pixels of the usual type. */
export function pinRows(places: readonly number[]): number[] {
  const rows: number[] = [];
  places.forEach((x, index) => {
    const isNear = index > 0 && x - at(places, index - 1) < APART;
    rows.push(isNear && rows[index - 1] === 0 ? 1 : 0);
  });
  return rows;
}

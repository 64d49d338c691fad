import { at } from '#engine/model/at.ts';

/** The place of the stop that lies nearest, in pixels from the left. */
export function nearestStop(places: readonly number[], x: number): number {
  return places.reduce(
    (best, place, index) => (Math.abs(place - x) < Math.abs(at(places, best) - x) ? index : best),
    0,
  );
}

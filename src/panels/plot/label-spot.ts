import type { Spot } from './plot-frame.ts';

/** A place for a label, in pixels: where its line of letters begins or ends. */
export interface LabelSpot extends Spot {
  readonly anchor: 'start' | 'end';
}

/** Of some places for a label of a size, the first with the fewest stones under it. All in pixels. */
export function freestSpot(
  places: readonly LabelSpot[],
  size: { readonly width: number; readonly height: number },
  stones: readonly Spot[],
): LabelSpot | undefined {
  const covered = (place: LabelSpot) => stones.filter((stone) => isUnder(place, size, stone)).length;
  return places.reduce<LabelSpot | undefined>(
    (best, place) => (best === undefined || covered(place) < covered(best) ? place : best),
    undefined,
  );
}

/** Half of a stone may reach under the label from outside. */
function isUnder(
  { x, y, anchor }: LabelSpot,
  { width, height }: { readonly width: number; readonly height: number },
  stone: Spot,
): boolean {
  const left = anchor === 'start' ? x : x - width;
  const around = height * 0.7;
  return (
    stone.x > left - around && stone.x < left + width + around && stone.y > y - height - around && stone.y < y + around
  );
}

/** The light on the map: narrow while somebody gains by waiting, wide when waiting costs all. */
import type { Rect } from './geometry.ts';
import type { LightView } from './stage-view.ts';

/** Share of the free part's diagonal that the light reaches, least and by each of the four degrees of ripeness. */
const LEAST = 0.34;
const DEGREE = 0.13;

export function lightView(ripeness: number, free: Rect): LightView {
  return {
    at: [free.x + free.width * 0.54, free.y + free.height * 0.5],
    radius: Math.hypot(free.width, free.height) * (LEAST + DEGREE * ripeness),
  };
}

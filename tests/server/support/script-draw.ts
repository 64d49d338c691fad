import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { DrawBetween } from '#engine/model/random.ts';

/** By what a scripted person decides. */
export function scriptDraw(seed: number): DrawBetween {
  const generator = xoroshiro128plus(seed);
  return (from, to) => uniformInt(generator, from, to);
}

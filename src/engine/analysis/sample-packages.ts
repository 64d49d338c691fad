import { MOST_PACKAGES } from './domain.ts';

/** Number of packages in the sample of a space that is too large to search whole. */
const SAMPLE_SIZE = 200_000;

/** The numbers of the packages to look at, in order: absent (all) up to `MOST_PACKAGES`; beyond, a sample. */
export function samplePackages(packageCount: number): Float64Array | undefined {
  return packageCount <= MOST_PACKAGES ? undefined : spreadPackages(packageCount, SAMPLE_SIZE);
}

/**
 * Samples `size` package numbers, in order and the same each time, in steps of the golden section, which spread evenly
 * over all issues and repeat no number.
 */
export function spreadPackages(packageCount: number, size: number): Float64Array {
  const step = stepFor(packageCount);
  const sample = new Float64Array(size);
  let index = 0;
  for (let row = 0; row < size; row += 1) {
    sample[row] = index;
    index = (index + step) % packageCount;
  }
  return sample.sort();
}

/** The whole number next to the golden section of a count that shares no divisor with it. */
function stepFor(count: number): number {
  let step = Math.floor(count * 0.6180339887498949);
  while (sharedDivisor(step, count) !== 1) step += 1;
  return step;
}

function sharedDivisor(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low !== 0) [high, low] = [low, high % low];
  return high;
}

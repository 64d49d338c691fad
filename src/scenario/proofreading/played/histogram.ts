import type { Sample } from './surely.ts';

/** Returns the number of samples in a histogram, whose entry at index `n` counts the samples of value `n`. */
export function countOf(histogram: readonly number[]): number {
  return histogram.reduce((sum, count) => sum + count, 0);
}

/** The mean place, and how far places lie from it; 0 of none. */
export function sampleOf(histogram: readonly number[]): Sample {
  const count = countOf(histogram);
  if (count === 0) return { mean: 0, variance: 0, count };
  const mean = histogram.reduce((sum, each, place) => sum + each * place, 0) / count;
  const variance = histogram.reduce((sum, each, place) => sum + each * (place - mean) ** 2, 0) / count;
  return { mean, variance, count };
}

/** The first place that at least half are not above; undefined of none. */
export function medianOf(histogram: readonly number[]): number | undefined {
  const half = countOf(histogram) / 2;
  let below = 0;
  for (const [place, count] of histogram.entries()) {
    below += count;
    if (count > 0 && below >= half) return place;
  }
  return undefined;
}

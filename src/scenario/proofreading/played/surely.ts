/** How many standard errors a count must be beyond a threshold before it is remarked on, so that chance is not. */
const ERRORS = 2;

/** Whether a part of a whole is more than a share of it, and by more than chance brings. */
export function isSurelyMore(part: number, whole: number, share: number): boolean {
  return part > whole * share + ERRORS * errorOf(whole, share);
}

/** Whether a part of a whole is less than a share of it, and by more than chance brings. */
export function isSurelyLess(part: number, whole: number, share: number): boolean {
  return part < whole * share - ERRORS * errorOf(whole, share);
}

/** Of a count: the standard error of a binomial one. */
function errorOf(whole: number, share: number): number {
  return Math.sqrt(whole * share * (1 - share));
}

/** Whether one mean is further above another than a distance, and by more than chance brings. */
export function isSurelyFurther(
  { mean: high, variance: one, count }: Sample,
  { mean: low, variance: other, count: otherCount }: Sample,
  distance: number,
): boolean {
  return high - low - ERRORS * Math.sqrt(one / count + other / otherCount) > distance;
}

/** Values of which only these are known. */
export interface Sample {
  readonly mean: number;
  readonly variance: number;
  readonly count: number;
}

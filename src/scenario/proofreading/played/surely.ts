/** The number of standard errors by which a count must exceed a threshold, so that chance causes no remark. */
const ERRORS = 2;

/** True if a part exceeds a share of the whole by more than chance explains. */
export function isSurelyMore(part: number, whole: number, share: number): boolean {
  return part > whole * share + ERRORS * errorOf(whole, share);
}

/** True if a part is below a share of the whole by more than chance explains. */
export function isSurelyLess(part: number, whole: number, share: number): boolean {
  return part < whole * share - ERRORS * errorOf(whole, share);
}

/** Of a count: the standard error of a binomial one. */
function errorOf(whole: number, share: number): number {
  return Math.sqrt(whole * share * (1 - share));
}

/** True if the first mean exceeds the second by more than the distance and by more than chance explains. */
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

/** A mean of what was measured, and how sure it is. */
export interface Estimate {
  readonly mean: number;
  /** Half the width of the 95 % interval: 1.96 standard errors. */
  readonly halfWidth: number;
  /** Number of values in the estimate. */
  readonly count: number;
}

/** The mean of values that are independent of one another; 0 of none. */
export function estimateOf(values: readonly number[]): Estimate {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const error = Math.sqrt(squares / Math.max(1, count - 1) / Math.max(1, count));
  return { mean, halfWidth: 1.96 * error, count };
}

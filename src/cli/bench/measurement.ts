import { median, percentile } from '#engine/simulation/statistics.ts';

/** A line of the table: what was measured, on what, and how long it took. */
export interface Measurement {
  readonly what: string;
  readonly size: string;
  /** Milliseconds each. */
  readonly samples: readonly number[];
  /** The target, in words. */
  readonly aim?: string;
}

/** A benchmark case, measured at once or step by step. */
export type Case = (now: () => number) => readonly Measurement[];

/** Times before the first counted one, until the machine has compiled what it runs. */
const WARM_UP = 5;

/** Milliseconds that a function takes, again and again. */
export function timesOf(now: () => number, count: number, work: () => unknown): number[] {
  for (let run = 0; run < Math.min(WARM_UP, count); run += 1) work();
  return Array.from({ length: count }, () => {
    const begun = now();
    work();
    return now() - begun;
  });
}

/** Median and 95th percentile of a measurement, in milliseconds with three digits. */
export function figuresOf({ samples }: Measurement): { readonly median: string; readonly p95: string } {
  return { median: digits(median(samples)), p95: digits(percentile(samples, 0.95)) };
}

function digits(value: number | null): string {
  return value === null ? '-' : String(Number(value.toPrecision(3)));
}

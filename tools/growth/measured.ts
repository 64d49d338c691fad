/** A line of the table: one kind of work at one size. */
export interface Measured {
  readonly what: string;
  readonly size: number;
  /** Milliseconds of processor time, the least of some runs: other work on the machine counts little. */
  readonly ms: number;
}

/** Times that each work is done, after one that is not counted. */
const RUNS = 5;

/** Processor time of some work, with what Node does beside it. */
export function processorTime(work: () => unknown): number {
  work();
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const begun = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    }),
  );
}

/** The same work at several sizes; `prepare` gives the work of a size. */
export function atSizes(what: string, sizes: readonly number[], prepare: (size: number) => () => unknown): Measured[] {
  return sizes.map((size) => ({ what, size, ms: processorTime(prepare(size)) }));
}

/**
 * One reading of a party's interests that the others may hold. Everybody knows the hypotheses; nobody is told which
 * is true. It has points or an emphasis; with neither it is the party's sheet as it is.
 */
export interface Hypothesis {
  readonly name: string;
  /** Chance at the start, above 0; those of a party sum to about 1. */
  readonly prior: number;
  /** By issue id: a factor, 0 to 5, on the party's points of that issue; 1 where absent. */
  readonly emphasis?: Readonly<Record<string, number>> | undefined;
  /** By issue and option id: points in place of the party's own; its own where an issue is absent. */
  readonly points?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
}

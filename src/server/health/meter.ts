/** Counts requests and refusals of devices. */
export interface Meter {
  /** A request was answered; `why` is the reason if it was refused. */
  answered(kind: string, milliseconds: number, why: string | undefined): void;
  /** A connection was refused. */
  turnedAway(why: string): void;
}

/** The meter of a server whose figures nobody reads. */
export const NO_METER: Meter = { answered: () => {}, turnedAway: () => {} };

/** The hint on an offer, and its result. */
export interface HintTold {
  /** Chance of acceptance that the sender was told, in thousandths. */
  readonly chance: number;
  readonly accepted: boolean;
}

export interface Calibration {
  readonly count: number;
  /** Share of the offers that were accepted, in thousandths. */
  readonly baseRate: number;
  /** Mean squared error of the chances, in millionths (Brier 1950): 0 for a prophet. */
  readonly brier: number;
  /** The same for somebody who knows the base rate and nothing else. */
  readonly brierOfBaseRate: number;
}

/** Calibration of the chances told, against the results (G. W. Brier, Monthly Weather Review 78, 1950). */
export function calibrationOf(told: readonly HintTold[]): Calibration {
  const baseRate = meanOf(told, observed);
  return {
    count: told.length,
    baseRate,
    brier: meanOf(told, (one) => squared(one.chance - observed(one))),
    brierOfBaseRate: meanOf(told, (one) => squared(baseRate - observed(one))),
  };
}

function observed({ accepted }: HintTold): number {
  return accepted ? 1000 : 0;
}

function squared(difference: number): number {
  return difference * difference;
}

/** The mean, rounded down; 0 of nothing. */
function meanOf(told: readonly HintTold[], value: (one: HintTold) => number): number {
  return told.length === 0 ? 0 : Math.floor(told.reduce((sum, one) => sum + value(one), 0) / told.length);
}

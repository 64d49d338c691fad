import { concededShare } from '../concession/conceded-share.ts';

/** Share of its best package that a party is taken to ask for at first, in hundredths. */
const ANCHOR = 95;
/** Share of its range that the firmest party never concedes in its demands, in thousandths. */
const MOST_KEPT_BACK = 448;

/**
 * Aim of a party in a round: falls from near its best package to its walk-away in the last round, by the clock alone
 * (`concededShare`). The result is in the units of `best` and `walkAway`.
 */
export function aimIn(round: number, roundCount: number, best: number, walkAway: number, firmness: number): number {
  return aimFrom(anchorOf(best), round, roundCount, walkAway, firmness, 0);
}

/**
 * Like `aimIn`, for a party that demands `anchor` at first. `stalling`, 0 to 1000, is the share of the game in which it
 * does not move at all.
 */
export function aimFrom(
  anchor: number,
  round: number,
  roundCount: number,
  walkAway: number,
  firmness: number,
  stalling: number,
): number {
  const time = timeIn(round, roundCount);
  const moving = stalling >= 1000 ? 0 : Math.floor((Math.max(0, time - stalling) * 1000) / (1000 - stalling));
  const conceded = Math.floor((concededShare(moving, firmness) * (1000 - keptBack(firmness))) / 1000);
  return walkAway + Math.floor((Math.max(0, anchor - walkAway) * (1000 - conceded)) / 1000);
}

function anchorOf(best: number): number {
  return Math.floor((best * ANCHOR) / 100);
}

/** The share of its range, in thousandths, that a party never gives up in what it asks for: the firm, far more. */
function keptBack(firmness: number): number {
  const square = Math.floor((firmness * firmness) / 1000);
  return Math.floor((Math.floor((square * square) / 1000) * MOST_KEPT_BACK) / 1000);
}

/** The share of the rounds that are over, 0 in the first and 1000 in the last. */
export function timeIn(round: number, roundCount: number): number {
  return Math.floor(((round - 1) * 1000) / Math.max(1, roundCount - 1));
}

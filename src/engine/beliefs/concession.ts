/** Share of its best package that a party is taken to ask for at first, in hundredths. */
const ANCHOR = 95;

/**
 * What a party aims for in a round: it comes down from near its best package to its walk-away in the last round
 * (time-dependent tactics, Faratin, Sierra & Jennings 1998). The conceded share of the way is
 * (1 - firmness) t + firmness t^3, with t the share of the rounds that are over. `firmness` is 0 to 1000; the result
 * is in the units of `best` and `walkAway`.
 */
export function aimIn(round: number, roundCount: number, best: number, walkAway: number, firmness: number): number {
  const anchor = Math.floor((best * ANCHOR) / 100);
  const last = Math.max(1, roundCount - 1);
  const time = Math.floor(((round - 1) * 1000) / last);
  const cube = Math.floor((time * Math.floor((time * time) / 1000)) / 1000);
  const conceded = Math.floor(((1000 - firmness) * time + firmness * cube) / 1000);
  return walkAway + Math.floor((Math.max(0, anchor - walkAway) * (1000 - conceded)) / 1000);
}

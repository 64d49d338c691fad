import { at } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';

/**
 * What a prospect is worth if it is waited for, in the game's units: the nearer the end, the less of its gain over
 * the walk-away, since fewer chances are left. `chances` is how many there are, 0 for none.
 */
export function valueOfWaiting(expected: number, walkAway: number, chances: number): number {
  return walkAway + Math.floor(((expected - walkAway) * chances) / (chances + 1));
}

/** Share of its best package that a negotiator asks for at first, in hundredths. */
const ANCHOR = 95;

/**
 * What a negotiator aims for in a round, in the game's units: it comes down from near its best package to its
 * walk-away in the last round (time-dependent tactics, Faratin, Sierra & Jennings 1998). The conceded share of the
 * way is (1 - firmness) t + firmness t^3, with t the share of the rounds that are over.
 */
export function aspiration(view: View, track: TrackIndex, round: number): number {
  const { own, common } = view;
  const walkAway = at(own.walkAway, track);
  const anchor = Math.floor((at(own.sheets, track).best * ANCHOR) / 100);
  const last = Math.max(1, common.roundCount - 1);
  const time = Math.floor(((round - 1) * 1000) / last);
  const cube = Math.floor((time * Math.floor((time * time) / 1000)) / 1000);
  const conceded = Math.floor(((1000 - own.firmness) * time + own.firmness * cube) / 1000);
  return walkAway + Math.floor((Math.max(0, anchor - walkAway) * (1000 - conceded)) / 1000);
}

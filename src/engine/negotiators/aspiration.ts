import { aimIn } from '../beliefs/concession.ts';
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

/** What a negotiator aims for in a round, in the game's units; its aim comes down to its walk-away, see `aimIn`. */
export function aspiration(view: View, track: TrackIndex, round: number): number {
  const { own, common } = view;
  return aimIn(round, common.roundCount, at(own.sheets, track).best, at(own.walkAway, track), own.firmness);
}

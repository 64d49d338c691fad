import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { merged } from './merged.ts';
import { mostByChair } from './most-by-chair.ts';
import type { PlayedSummary } from './played-summary.ts';
import { summaryOfGame } from './summary-of-game.ts';

/** The games to play: their number, at least 1, and the seed of the first. Each further game uses the next seed. */
export interface GamesToPlay {
  readonly games: number;
  readonly seed: Seed;
}

/** Plays games one a step; each step tells what they have come to so far, the last one is what comes back. */
export type PlayMany = (asked: GamesToPlay) => Generator<PlayedSummary, PlayedSummary>;

/**
 * Makes a scenario that has no errors ready to be played, with its own negotiators in all chairs. Who stops in between
 * has what there is by then.
 */
export function playingMany(scenario: Scenario): PlayMany {
  const game = compileGame(scenario);
  const table = {
    game,
    seats: game.secrets.map(() => 'negotiator' as const),
    players: game.secrets.map(() => negotiate),
  };
  const most = mostByChair(game);
  const played = (seed: Seed) => summaryOfGame(game, most, playGame(table, seed, () => 0).state);
  return function* play({ games, seed }) {
    let soFar = played(seed);
    for (let index = 1; index < games; index += 1) {
      yield soFar;
      soFar = merged(soFar, played(seed + index));
    }
    return soFar;
  };
}

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { merged } from './merged.ts';
import { mostByChair } from './most-by-chair.ts';
import type { PlayedSummary } from './played-summary.ts';
import { summaryOfGame } from './summary-of-game.ts';

/** Which games are played: so many, at least one, the first with this seed and each further one with the next. */
export interface GamesToPlay {
  readonly games: number;
  readonly seed: Seed;
}

/**
 * Plays games of a scenario that has no errors, with its own negotiators in all chairs, one a step. Each step tells what
 * they have come to so far, the last one is what comes back. Who stops in between has what there is by then.
 */
export function* playingMany(
  scenario: Scenario,
  { games, seed }: GamesToPlay,
): Generator<PlayedSummary, PlayedSummary> {
  const game = compileGame(scenario);
  const table = {
    game,
    seats: game.secrets.map(() => 'negotiator' as const),
    players: game.secrets.map(() => negotiate),
  };
  const most = mostByChair(game);
  const played = (index: number) => summaryOfGame(game, most, playGame(table, seed + index, () => 0).state);
  let soFar = played(0);
  for (let index = 1; index < games; index += 1) {
    yield soFar;
    soFar = merged(soFar, played(index));
  }
  return soFar;
}

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { curvesBeside, type PlayedOut } from '#session/debrief/curves-beside.ts';
import type { GameBeside } from '#session/debrief/curves-beside-model.ts';
import type { KeptGames } from './background/kept-games.ts';
import { openLink } from './open-link.ts';

/** A finished game, and the one of a link that is put beside it. */
export interface LaidBeside {
  readonly scenario: Scenario;
  readonly played: PlayedOut;
  readonly code: string;
}

/** Plays the game of a link again, and compares it with another one evening by evening; undefined where it is none that is over. */
export function* layBeside(
  { scenario, played, code }: LaidBeside,
  games: KeptGames,
): Generator<number, GameBeside | undefined> {
  const opened = yield* openLink({ scenario, code }, games);
  if (opened.is !== 'ending') return undefined;
  const { model, setup, moves } = opened;
  return { model, curves: moves && curvesBeside(games.of(scenario), played, { setup, moves }) };
}

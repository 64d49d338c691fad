import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { codesIn } from '#record/link/codes-in.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { curvesBeside, type PlayedOut } from '#session/debrief/curves-beside.ts';
import type { GameBeside } from '#session/debrief/curves-beside-model.ts';
import type { KeptGames } from './background/kept-games.ts';
import { openLink } from './open-link.ts';

/** A finished game, and the one of a link that is put beside it. */
export interface GameComparison {
  readonly scenario: Scenario;
  readonly played: PlayedOut;
  /** The pasted text: an address, a code, or a message with one. */
  readonly link: string;
}

/** Plays the game of a link again, and compares it with another one evening by evening; undefined where it is none that is over, or none of the scenario. */
export function* compareGames(
  { scenario, played, link }: GameComparison,
  games: KeptGames,
): Generator<number, GameBeside | undefined> {
  const [code = ''] = codesIn(link).whole;
  const decoded = decodeGame(code);
  if (!decoded.ok || decoded.record.scenarioId !== scenario.id) return undefined;
  const opened = yield* openLink({ scenario, code }, games);
  if (opened.is !== 'ending') return undefined;
  const { model, setup, moves } = opened;
  return { model, curves: moves && curvesBeside(games.of(scenario), played, { setup, moves }) };
}

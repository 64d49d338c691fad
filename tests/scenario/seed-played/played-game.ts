import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { seated } from '#lab/measuring/seated.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { FollowedChair } from '../../../tools/lesson/count-chair.ts';
import { playedAmongNegotiators } from '../../../tools/lesson/game-played.ts';
import { SeatRead } from './seat-read.ts';

/** A game among negotiators, with what a person in each chair would have been shown of it. */
export interface PlayedGame {
  readonly game: Game;
  /** How it ended, with all that was said and done in it. */
  readonly end: State;
  /** By party. */
  readonly chairs: readonly SeatRead[];
  readonly decisions: readonly Decided[];
}

/** A decision, and the game from which it was made. */
export interface Decided {
  readonly before: State;
  readonly decision: Decision;
}

/** Plays games of a scenario, from a first seed on. */
export function playedGames(scenario: Scenario, first: Seed, games: number): PlayedGame[] {
  const table = seated(scenario, new Map());
  return Array.from({ length: games }, (_, index) => playedGame(table, first + index));
}

function playedGame(table: ReturnType<typeof seated>, seed: Seed): PlayedGame {
  const { game } = table;
  const told = inEnglish(game);
  const decisions: Decided[] = [];
  const followed = game.secrets.map((_, party) => new FollowedChair(told, party));
  const chairs = followed.map(() => new SeatRead());
  const end = playedAmongNegotiators(table, seed, (before, view, decision) => {
    at(chairs, view.party).reads(at(followed, view.party).before(view), before.record);
    decisions.push({ before, decision });
    for (const chair of followed) chair.hears(before, view, decision);
  });
  return { game, end, chairs, decisions };
}

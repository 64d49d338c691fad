import type { ToldGame } from '#messages/told-game.ts';
import type { Settings } from '#record/settings.ts';

type Scores = Pick<Settings, 'scores'>;

/** A game as it is told while it goes on: with points only where they are told from the start. */
export function toldInTalks(game: ToldGame, { scores }: Scores): ToldGame {
  return scores === 'private' ? game : game.withoutPoints();
}

/** A game as it is told once it is over. */
export function toldAtTheEnd(game: ToldGame, { scores }: Scores): ToldGame {
  return scores === 'off' ? game.withoutPoints() : game;
}

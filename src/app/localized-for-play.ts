import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Settings } from '#record/settings.ts';

type Scores = Pick<Settings, 'scores'>;

/** A game as it is told while it goes on: with points only where they are told from the start. */
export function localizedForPlay(game: LocalizedGame, { scores }: Scores): LocalizedGame {
  return scores === 'private' ? game : game.withoutPoints();
}

/** A game as it is told once it is over. */
export function localizedForDebrief(game: LocalizedGame, { scores }: Scores): LocalizedGame {
  return scores === 'off' ? game.withoutPoints() : game;
}

import type { Setup } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { linkText } from '#record/link/link-text.ts';
import { playShared, type SharedGame } from '../../../support/shared-game.ts';

/** A game of a class, with the code of its link. */
export interface PlayedInClass extends SharedGame {
  readonly code: string;
}

/** A game by chance, as persons and negotiators in their chairs play it. */
export function playedInClass(game: LocalizedGame, setup: Setup, chance: number, most?: number): PlayedInClass {
  const played = playShared(game, setup, chance, most);
  return { ...played, code: linkText(game, played.state, played.moves) };
}

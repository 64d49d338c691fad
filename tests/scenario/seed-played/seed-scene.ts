import type { PlayedGame } from './played-game.ts';

/** What an element of the article is in a game as it is played. An element can have several. */
export interface SeedScene {
  /** Row of docs/understand/seed.md: `4`, `16c`. */
  readonly row: string;
  /** What is seen of it, in a sentence. */
  readonly seen: string;
  /** The share of games in which it must be played at least, of 1. */
  readonly floor: number;
  /** It is done or said. */
  readonly happens: (game: PlayedGame) => boolean;
  /** It lies before every chair that may know of it, and before no other. */
  readonly isShown: (game: PlayedGame) => boolean;
  /** Something is otherwise because of it: the text, a ledger, what no deal is worth, or what somebody does next. */
  readonly changes: (game: PlayedGame) => boolean;
}

/** What a scene lacks in a game; empty where it is played. */
export function lacking(scene: SeedScene, game: PlayedGame): string[] {
  return (['happens', 'isShown', 'changes'] as const).filter((part) => !scene[part](game));
}

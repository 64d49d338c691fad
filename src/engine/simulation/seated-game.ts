import type { Game } from '../model/game.ts';
import type { Setup } from '../model/setup.ts';
import type { Player } from './player.ts';

/** A game with somebody in each seat, by party. */
export interface SeatedGame {
  readonly game: Game;
  readonly seats: Setup['seats'];
  readonly players: readonly Player[];
}

import type { KeptGame } from './game-store.ts';

/** The game that somebody most likely wants to go on with: the one that was played last, of those that are not over if there is one. */
export function gameAtHand(games: readonly KeptGame[]): KeptGame | undefined {
  return games.find(({ stage }) => stage !== 'ended') ?? games[0];
}

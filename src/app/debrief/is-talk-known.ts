import type { EndedGame } from './ended-game.ts';

/** True if every move was recorded as it was made: false if the game cannot be replayed, or was entered from paper. */
export function isTalkKnown({ moves, setup }: Pick<EndedGame, 'moves' | 'setup'>): boolean {
  return moves !== undefined && !setup.onPaper;
}

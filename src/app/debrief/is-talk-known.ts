import type { EndedGame } from './ended-game.ts';

/** Whether every move of a game was recorded as it was made: not where it cannot be played again, or was entered from paper. */
export function isTalkKnown({ moves, setup }: Pick<EndedGame, 'moves' | 'setup'>): boolean {
  return moves !== undefined && !setup.onPaper;
}

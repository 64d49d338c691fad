import type { Move } from '#engine/model/moves.ts';
import { movesFromTexts } from '#session/live/moves-from-texts.ts';

/** @throws Error where one cannot be read: the server and the page have the same moves */
export function movesObserved(texts: readonly string[]): readonly Move[] {
  const moves = movesFromTexts(texts);
  if (moves === undefined) throw new Error(`the server has sent something that is no move: ${texts.join(' ')}`);
  return moves;
}

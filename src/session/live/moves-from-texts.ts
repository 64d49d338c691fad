import type { Move } from '#engine/model/moves.ts';
import { moveIn } from '#record/move-text.ts';

/** Moves by their texts; absent where one of them cannot be read: a game with a gap in it is none. */
export function movesFromTexts(texts: readonly string[]): readonly Move[] | undefined {
  const moves: Move[] = [];
  for (const text of texts) {
    const move = moveIn(text);
    if (move === undefined) return undefined;
    moves.push(move);
  }
  return moves;
}

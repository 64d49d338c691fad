import type { Move } from '#engine/model/moves.ts';
import { moveIn } from '#record/move-text.ts';

/** @throws Error where one is none: the server and the page have the same moves */
export function movesIn(texts: readonly string[]): readonly Move[] {
  return texts.map((text) => {
    const move = moveIn(text);
    if (move === undefined) throw new Error(`the server has sent something that is no move: ${text}`);
    return move;
  });
}

import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { AnyRecord, MoveSource } from './game-record.ts';

/** The moves of a record, as a game is played again from them. */
export function movesOfRecord({ moves }: AnyRecord, game: Game): MoveSource {
  return 'list' in moves ? sourceOf(moves.list) : moves.open(game);
}

function sourceOf(list: readonly Move[]): MoveSource {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return list[count - 1];
    },
    isAtEnd: () => count >= list.length,
  };
}

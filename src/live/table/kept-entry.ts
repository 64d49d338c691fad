import type { Move } from '#engine/model/moves.ts';
import { moveIn, moveText } from '#record/move-text.ts';
import type { MovedBy, TableEntry } from './table-entry.ts';

/** A move that was made, as a process keeps it: in a few letters, for there are many of them and they are seldom asked for. */
export class KeptEntry {
  readonly by: MovedBy;
  /** See `moveText`. */
  readonly text: string;

  constructor({ by, move }: TableEntry) {
    this.by = by;
    this.text = moveText(move);
  }

  get move(): Move {
    const move = moveIn(this.text);
    if (move === undefined) throw new Error('a move that was written cannot be read');
    return move;
  }
}

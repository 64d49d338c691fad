import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Course } from '#engine/playing-on/course.ts';

/** A line of a game's record, and when it could first be read. */
export interface LineThen {
  readonly line: Dispatch;
  /** Index in the record. */
  readonly place: number;
  /** Number of moves made. */
  readonly moment: number;
}

/** Returns the lines of a game's record on its moves and on what followed them, in order. */
export function linesThen({ moves, stateAt }: Pick<Course, 'moves' | 'stateAt'>): LineThen[] {
  const { record } = stateAt(moves.length);
  return moves.flatMap((_, move) => {
    const [before, after] = [stateAt(move).record.length, stateAt(move + 1).record.length];
    return record
      .slice(before, after)
      .map((line, index): LineThen => ({ line, place: before + index, moment: move + 1 }));
  });
}

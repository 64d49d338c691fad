import { AT_ONCE } from '#live/table/at-once.ts';
import { moveIn } from '#record/move-text.ts';
import type { MadeMove } from './scripted-pupil.ts';

/** True if all moves of a pupil lie in the log in their order, each after the moves that were known when it was made. */
export function areMadeIn(made: readonly MadeMove[], moves: readonly string[]): boolean {
  let next = 0;
  return made.every(({ after, text }) => {
    const place = moves.indexOf(text, Math.max(next, earliestPlace(after, text, moves)));
    next = place + 1;
    return place !== -1;
  });
}

/**
 * After how many moves of the log, at least, the chair of a move can have had so much news: one of each move, and one more
 * of each own decision that was kept until its turn.
 */
function earliestPlace(after: number, text: string, moves: readonly string[]): number {
  const party = moveIn(text)?.party;
  let place = 0;
  for (let news = 0; news < after; place += 1) {
    const move = moveIn(moves[place] ?? '');
    news += move?.party === party && AT_ONCE.some((kind) => kind === move?.type) ? 2 : 1;
  }
  return place;
}

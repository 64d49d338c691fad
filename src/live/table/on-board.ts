import { wordingOf } from '#engine/model/wording.ts';
import type { BoardTable } from '../protocol/told-to-teacher.ts';
import type { LiveTable } from './live-table.ts';

/** Returns the board's view of a running game. All of it is public at its table. */
export function onBoard({ state, entries }: LiveTable): Pick<BoardTable, 'round' | 'text' | 'moves'> {
  return {
    round: state.round,
    text: state.text.map(({ current }) => current && wordingOf(current)),
    moves: entries.length,
  };
}

import { linkText } from '#record/link/link-text.ts';
import type { Settings } from '#record/settings.ts';
import type { LiveTable } from './live-table.ts';

/**
 * The code of a finished game, as in any link of a game of persons. It takes some milliseconds: ask once. Where points are
 * never told, it says so, as a page does.
 * @throws Error while the game goes on
 */
export function finishedCode({ game, state, entries }: LiveTable, settings: Settings): string {
  if (state.ending === undefined) throw new Error('a game that goes on has no code yet');
  const { reveal, hints, scores } = settings;
  const told = scores === 'off' ? { reveal, hints, scores } : undefined;
  const moves = entries.map(({ move }) => move);
  return linkText(game, state, moves, undefined, told);
}

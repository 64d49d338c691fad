import { linkText } from '#record/link/link-text.ts';
import type { Settings } from '#record/settings.ts';
import type { LiveTable } from './live-table.ts';

/**
 * The code of a finished game, as in any link of a game of persons; absent while it goes on. It takes some milliseconds:
 * ask once. Where points are never told, it says so, as a page does.
 */
export function finishedCode({ game, state, entries }: LiveTable, settings: Settings): string | undefined {
  if (state.ending === undefined) return undefined;
  const { reveal, hints, scores } = settings;
  const told = scores === 'off' ? { reveal, hints, scores } : undefined;
  const moves = entries.map(({ move }) => move);
  return linkText(game, state, moves, undefined, told);
}

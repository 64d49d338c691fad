import { wasSatAt } from '../class/class-state.ts';
import { endGame } from '../table/end-for-all.ts';
import type { ClassAtHand } from './class-at-hand.ts';

/** Ends the games of all tables that were ever sat at, paused or not; false if the class is gone. */
export async function endGames(served: ClassAtHand): Promise<boolean> {
  const { state } = served.live;
  const used = state.tables.flatMap((_, place) => (wasSatAt(state, place) ? [place] : []));
  const ended = await Promise.all(used.map(async (place) => endGame((await served.readTable(place)).live)));
  return !ended.includes('gone');
}

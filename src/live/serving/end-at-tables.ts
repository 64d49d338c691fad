import { phaseOf, wasSatAt } from '../class/class-state.ts';
import type { LeaderCommand } from '../protocol/asked-by-teacher.ts';
import type { RequestReply } from '../protocol/problem.ts';
import { endDay, endGame } from '../table/end-for-all.ts';
import { DONE } from './asker.ts';
import type { ServedClass } from './served-class.ts';

type Ends = Extract<LeaderCommand, { readonly act: 'end-day' | 'end-game' }>;

/** Ends the day of a table, or the game of one or of all that were ever sat at, once they have begun; paused or not. */
export async function endAtTables(served: ServedClass, { act, table }: Ends): Promise<RequestReply> {
  const { state } = served.live;
  if (phaseOf(state) === 'waiting') return { ok: false, why: 'not-begun' };
  if (table !== undefined && table >= state.tables.length) return { ok: false, why: 'no-such-seat' };
  const used = state.tables.flatMap((_, place) => (wasSatAt(state, place) ? [place] : []));
  const places = table === undefined ? used : [table];
  const ended = await Promise.all(
    places.map(async (place) => {
      const { live } = await served.readTable(place);
      return act === 'end-day' ? endDay(live) : endGame(live);
    }),
  );
  return ended.includes('gone') ? { ok: false, why: 'no-such-class' } : DONE;
}

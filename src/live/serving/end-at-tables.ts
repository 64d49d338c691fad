import { phaseOf } from '../class/class-state.ts';
import type { Led } from '../protocol/asked-by-teacher.ts';
import type { Reply } from '../protocol/problem.ts';
import { endDay, endGame } from '../table/end-for-all.ts';
import { DONE } from './desk.ts';
import type { ServedClass } from './served-class.ts';

type Ends = Extract<Led, { readonly act: 'end-day' | 'end-game' }>;

/** Ends the day of a table, or the game of one or of all, once they have begun; paused or not. */
export async function endAtTables(served: ServedClass, { act, table }: Ends): Promise<Reply> {
  const { state } = served.live;
  if (phaseOf(state) === 'waiting') return { ok: false, why: 'not-begun' };
  const places = table === undefined ? state.tables.map((_, place) => place) : [table];
  for (const place of places) {
    if (place >= state.tables.length) return { ok: false, why: 'no-such-seat' };
    const { live } = await served.readTable(place);
    const ended = act === 'end-day' ? await endDay(live) : await endGame(live);
    if (ended === 'gone') return { ok: false, why: 'no-such-class' };
  }
  return DONE;
}

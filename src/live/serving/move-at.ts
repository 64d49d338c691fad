import { phaseOf } from '../class/class-state.ts';
import type { AskedByPupil } from '../protocol/asked-by-pupil.ts';
import type { Problem, RequestReply } from '../protocol/problem.ts';
import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import { actForSeat } from '../table/act-for-seat.ts';
import type { ServedClass } from './served-class.ts';

/** Makes moves of a chair. Answered with `MoveResult`. */
export async function moveAt(
  served: ServedClass,
  chair: ChairIndices,
  asked: AskedByPupil['move'],
): Promise<RequestReply> {
  const table = await served.readTable(chair.table);
  const feed = table.feeds.of(chair.party);
  const why = whyNotNow(served, chair);
  if (why !== undefined) {
    await table.live.catchUp();
    // A client that retries gets an answer even now; no move is made any more.
    if (asked.after + asked.moves.length > feed.after) return { ok: false, why };
  }
  const came = await actForSeat(table.live, feed, { party: chair.party, ...asked });
  void table.refresh();
  if (came.came === 'unreadable') return { ok: false, why: 'unreadable' };
  return came.came === 'gone' ? { ok: false, why: 'no-such-class' } : { ok: true, ...came };
}

function whyNotNow(served: ServedClass, { table, party }: ChairIndices): Problem | undefined {
  const { state } = served.live;
  const phase = phaseOf(state);
  if (phase === 'waiting') return 'not-begun';
  if (phase === 'debrief' || served.tableAt(table)?.live.state.ending !== undefined) return 'over';
  if (state.tables[table]?.paused) return 'paused';
  return state.tables[table]?.put.includes(party) ? 'seat-taken' : undefined;
}

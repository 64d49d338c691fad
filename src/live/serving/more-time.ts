import type { ClassHappening } from '../class/class-event.ts';
import type { ClassState } from '../class/class-state.ts';
import type { Problem, RequestReply } from '../protocol/problem.ts';
import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import { waitsOf } from '../table/waits-of.ts';
import { DONE } from './asker.ts';
import type { ServedClass } from './served-class.ts';

/** Most times that the time for one decision can be prolonged by the chairs that make it. */
const MOST_TIMES = 10;

/** Gives a chair that is waited for as much time again as the limit of the class. */
export async function giveMoreTime(served: ServedClass, { table, party }: ChairIndices): Promise<RequestReply> {
  const { live } = await served.readTable(table);
  await live.catchUp();
  if (!waitsOf(live.state)?.parties.includes(party)) return { ok: false, why: 'over' };
  const moves = live.entries.length;
  const why = await served.live.happen((state) => prolonged(state, table, moves));
  void served.refresh();
  return why === undefined ? DONE : { ok: false, why };
}

function prolonged(
  { settings, tables }: ClassState,
  table: number,
  moves: number,
): ClassHappening | Problem | undefined {
  const { limit } = settings;
  if (limit === undefined) return undefined;
  const given = tables[table]?.given;
  const before = given?.after === moves ? given.seconds : 0;
  if (before >= MOST_TIMES * limit) return 'full';
  return { is: 'time-given', to: [{ table, after: moves, seconds: limit }] };
}

import { giveCode } from '../class/give-code.ts';
import type { AskedByTeacher, LeaderCommand } from '../protocol/asked-by-teacher.ts';
import type { RequestReply } from '../protocol/problem.ts';
import { DONE, type MessageHandler } from './asker.ts';
import { endAtTables } from './end-at-tables.ts';
import { happeningOf, type InClass } from './happening-of.ts';
import type { ServedClass } from './served-class.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Does with a class what its teacher wants. */
export const led: MessageHandler<AskedByTeacher['led']> = async ({ needs, role }, asked) => {
  if (role.is !== 'leader' || role.device.as !== 'teacher') return { ok: false, why: 'not-yours' };
  const { served } = role;
  const reply = await done(served, needs, asked);
  // The teacher sees the result.
  await served.refresh();
  return reply;
};

async function done(served: ServedClass, { logs, clock }: ServiceNeeds, asked: LeaderCommand): Promise<RequestReply> {
  if (asked.act === 'end-day' || asked.act === 'end-game') return endAtTables(served, asked);
  if (asked.act === 'debrief' && asked.open && asked.ends) {
    const ended = await endAtTables(served, { act: 'end-game' });
    if (!ended.ok) return ended;
  }
  if (asked.act === 'give-time' || asked.act === 'nudge') await readTables(served, asked.table);
  const why =
    asked.act === 'new-code'
      ? await giveCode(served.live, logs, clock.now())
      : await served.live.happen((state) => happeningOf(served, state, asked satisfies InClass));
  return why === undefined ? DONE : { ok: false, why };
}

/** Reads the tables' logs, so that a statement about the current decision refers to their latest state. */
async function readTables(served: ServedClass, table: number | undefined): Promise<void> {
  const places = served.live.state.tables.flatMap((_, place) =>
    table === undefined || table === place ? [place] : [],
  );
  for (const place of places) await (await served.readTable(place)).live.catchUp();
}

import type { AskedByTeacher } from '../protocol/asked-by-teacher.ts';
import { observed } from '../table/observed.ts';
import { DONE, type MessageHandler } from './asker.ts';

/** Answers with the history of a table as `Observed`, then sends updates; without `table`, stops them. */
export const observe: MessageHandler<AskedByTeacher['observe']> = async ({ role }, { table }) => {
  if (role.is !== 'leader' || role.device.as !== 'teacher') return { ok: false, why: 'not-yours' };
  const { served, device } = role;
  device.observes = undefined;
  if (table === undefined) return DONE;
  if (table >= served.live.state.tables.length) return { ok: false, why: 'no-such-seat' };
  const { live } = await served.readTable(table);
  device.observes = table;
  return { ok: true, ...observed(live, table) };
};

import { removeClass } from '../class/remove-class.ts';
import type { AskedByTeacher } from '../protocol/asked-by-teacher.ts';
import { DONE, type MessageHandler } from './asker.ts';

/** The class with all that is stored of it is gone. */
export const deleteClass: MessageHandler<AskedByTeacher['delete']> = async ({ needs, role }) => {
  if (role.is !== 'leader' || role.device.as !== 'teacher') return { ok: false, why: 'not-yours' };
  const { served } = role;
  await removeClass(needs.logs, served.live.id, needs.report);
  await served.refresh();
  return DONE;
};

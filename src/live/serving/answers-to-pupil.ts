import type { AskedByPupil } from '../protocol/asked-by-pupil.ts';
import type { MessageHandler } from './asker.ts';
import { atChair, saidBy } from './at-chair.ts';
import { beSeated } from './be-seated.ts';
import { getLobby } from './get-lobby.ts';
import { join } from './join.ts';
import { giveMoreTime } from './more-time.ts';
import { moveAt } from './move-at.ts';

/** The handlers of a pupil's messages. */
export const ANSWERS_TO_PUPIL: { readonly [Kind in keyof AskedByPupil]: MessageHandler<AskedByPupil[Kind]> } = {
  look: getLobby,
  join,
  sit: async (asker, { classId, pupil, token }) => {
    const used = await asker.classes.use(classId);
    return used === undefined ? { ok: false, why: 'no-such-class' } : beSeated(asker, used, pupil, token);
  },
  sheet: (asker) =>
    atChair(asker, async ({ served, device, chair }) => {
      const { live, feeds } = await served.readTable(chair.table);
      // A client from another process may have seen entries that this one has not read yet.
      if (!(await live.catchUp())) return { ok: false, why: 'no-such-class' };
      // From here on it is told what changes.
      device.follows = chair;
      return { ok: true, ...feeds.of(chair.party).sheet() };
    }),
  move: (asker, asked) => atChair(asker, ({ served, chair }) => moveAt(served, chair, asked)),
  scenario: (asker) =>
    atChair(asker, async ({ served, chair }) => {
      await served.readTable(chair.table);
      if (served.overAt(chair.table)?.code === undefined) return { ok: false, why: 'not-yours' };
      return { ok: true, scenario: served.game.scenario };
    }),
  'more-time': (asker) => atChair(asker, ({ served, chair }) => giveMoreTime(served, chair)),
  ready: (asker, { ready }) =>
    saidBy(asker, (pupil) => (pupil.ready === ready ? undefined : { is: 'ready', pupil: pupil.id, ready })),
  call: (asker, { calling }) =>
    saidBy(asker, (pupil) => (pupil.calling === calling ? undefined : { is: 'calling', pupil: pupil.id, calling })),
  leave: async (asker) => {
    const reply = await saidBy(asker, ({ id }) => ({ is: 'left', pupil: id }));
    if (reply.ok) asker.assumeRole({ is: 'nobody' });
    return reply;
  },
};

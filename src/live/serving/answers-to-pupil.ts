import type { AskedByPupil } from '../protocol/asked-by-pupil.ts';
import { atChair, saidBy } from './at-chair.ts';
import { beSeated } from './be-seated.ts';
import type { Answer } from './desk.ts';
import { join } from './join.ts';
import { look } from './look.ts';
import { moveAt } from './move-at.ts';

/** What is answered to what a pupil's page asks for. */
export const ANSWERS_TO_PUPIL: { readonly [Kind in keyof AskedByPupil]: Answer<AskedByPupil[Kind]> } = {
  look,
  join,
  sit: async (desk, { classId, pupil, token }) => {
    const used = await desk.classes.use(classId);
    return used === undefined ? { ok: false, why: 'no-such-class' } : beSeated(desk, used, pupil, token);
  },
  sheet: (desk) =>
    atChair(desk, async ({ served, device, chair }) => {
      const { live, feeds } = await served.readTable(chair.table);
      // Whoever comes from another process may have seen what this one has not been told of yet.
      if (!(await live.catchUp())) return { ok: false, why: 'no-such-class' };
      // From here on it is told what changes.
      device.follows = chair;
      return { ok: true, ...feeds.of(chair.party).sheet() };
    }),
  move: (desk, asked) => atChair(desk, ({ served, chair }) => moveAt(served, chair, asked)),
  scenario: (desk) =>
    atChair(desk, async ({ served, chair }) => {
      await served.readTable(chair.table);
      if (served.overAt(chair.table)?.code === undefined) return { ok: false, why: 'not-yours' };
      return { ok: true, scenario: served.game.scenario };
    }),
  ready: (desk, { ready }) =>
    saidBy(desk, (pupil) => (pupil.ready === ready ? undefined : { is: 'ready', pupil: pupil.id, ready })),
  call: (desk, { calling }) =>
    saidBy(desk, (pupil) => (pupil.calling === calling ? undefined : { is: 'calling', pupil: pupil.id, calling })),
  leave: async (desk) => {
    const reply = await saidBy(desk, ({ id }) => ({ is: 'left', pupil: id }));
    if (reply.ok) desk.become({ is: 'nobody' });
    return reply;
  },
};

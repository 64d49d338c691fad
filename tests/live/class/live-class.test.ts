import { expect, it } from 'vitest';
import { LiveClass } from '#live/class/live-class.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { School } from '../serving/school.ts';

it('a class knows who has joined at another process while it was reading', async () => {
  const school = new School();
  const { code, opened } = await school.opens();
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let isSlow = false;
  const slow: LogStore = {
    ...school.logs,
    read: async (id, after) => {
      const part = await school.logs.read(id, after);
      if (isSlow) await through;
      return part;
    },
  };
  const live = await LiveClass.load(opened.classId, slow, school.clock.now);
  isSlow = true;
  const first = live?.catchUp();
  await Promise.resolve();
  await school.comes(code, 'jay');
  const told = live?.catchUp();
  letThrough();
  await Promise.all([first, told]);
  expect(live?.state.pupils.map(({ nickname }) => nickname)).toEqual(['jay']);
});

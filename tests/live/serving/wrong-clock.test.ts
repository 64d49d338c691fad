import { describe, expect, it } from 'vitest';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { School } from './school.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('a class whose server has a wrong clock', () => {
  it.each([31, 2000])(
    'goes on while it is %d days ahead, also after a restart, and when it is set right',
    async (days) => {
      const school = new School();
      const { code, opened } = await school.opens();
      const { seat } = await school.comes(code, 'jay', { table: 0, party: 0 });
      const { classId, token } = opened;
      for (const ahead of [days * DAY, 0]) {
        school.clock.setAhead(ahead);
        await school.restart(0);
        await school.clock.pass(3_600_000);
        expect(await school.device().ask('lead', { classId, token })).toMatchObject({ as: 'teacher' });
        const { pupil, token: own } = seat;
        expect(await school.device().ask('sit', { classId, pupil, token: own })).toMatchObject({ nickname: 'jay' });
      }
      expect((await school.device().ask('look', { code })).taken).toEqual(['jay']);
      expect(school.reported).toEqual([]);
    },
  );

  it('is told no code that leads nowhere, and no time below nothing', async () => {
    const school = new School();
    const { teacher, opened, code } = await school.opens();
    await teacher.ask('led', { act: 'begin' });
    school.clock.setAhead(-3 * DAY);
    const lead = async (): Promise<Board> =>
      (await school.device().ask('lead', { classId: opened.classId, token: opened.token })).board;
    expect(await lead()).toMatchObject({ openedFor: 0, playedFor: 0, code: { text: code } });
    school.clock.setAhead(DAY);
    expect((await lead()).code).toBeUndefined();
    expect(await school.device().refused('look', { code })).toBe('no-such-code');
    await school.clock.pass(10_000);
    expect(teacher.last<Board>('board').code).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { type Device, School } from './school.ts';

/** Two tables, with a pupil at each, of which the first has ended. */
async function withOneAtItsEnd(seeds: 'same' | 'own' = 'own') {
  const school = new School();
  const { code, teacher } = await school.opens({ seeds }, 2);
  const [first, second] = await Promise.all(
    [0, 1].map(async (table) => (await school.comes(code, 'heron', { table, party: 0 })).device),
  );
  await teacher.ask('led', { act: 'begin' });
  await teacher.ask('led', { act: 'end-game', table: 0 });
  await school.clock.pass(1000);
  return { school, teacher, first: first as Device, second: second as Device };
}

const overOf = (device: Device) => device.last<SeatContext>('around').over;

describe('a finished game of a class', () => {
  it.each(['same', 'own'] as const)(
    'is told to its pupils only once nobody plays on, with %s chances',
    async (seeds) => {
      const { school, teacher, first, second } = await withOneAtItsEnd(seeds);
      expect(overOf(first)).toEqual({ table: 'alder', earlier: [] });
      expect(await first.refused('scenario', {})).toBe('not-yours');
      expect(overOf(second)).toBeUndefined();
      // Whoever leads the class has it.
      expect(teacher.last<Board>('board').tables[0]?.over?.code).not.toBe('');
      await teacher.ask('led', { act: 'end-game', table: 1 });
      await school.clock.pass(1000);
      for (const device of [first, second]) expect(overOf(device)?.code).toMatch(/^[\w-]+$/);
      expect(await first.ask('scenario', {})).toMatchObject({ scenario: { id: 'small' } });
      expect(school.reported).toEqual([]);
    },
  );

  it('does not wait for a table at which nobody sits', async () => {
    const school = new School();
    const { code, teacher } = await school.opens({}, 2);
    const { device } = await school.comes(code, 'heron', { table: 0, party: 0 });
    await teacher.ask('led', { act: 'begin' });
    await teacher.ask('led', { act: 'end-game', table: 0 });
    await school.clock.pass(1000);
    expect(overOf(device)?.code).toMatch(/^[\w-]+$/);
  });

  it('is kept from whoever comes later: they sit at no table that is still to be played', async () => {
    const school = new School();
    const { code, teacher } = await school.opens({ seeds: 'same' }, 2);
    await school.comes(code, 'heron', { table: 0, party: 0 });
    await teacher.ask('led', { act: 'begin' });
    await teacher.ask('led', { act: 'end-game', table: 0 });
    await school.clock.pass(1000);
    const { seat } = await school.comes(code, 'otter', { table: 1, party: 0 });
    expect(seat.chair).toBeUndefined();
  });

  it('is told with the debrief, which ends the talks of all', async () => {
    const { school, teacher, first } = await withOneAtItsEnd();
    await teacher.ask('led', { act: 'debrief', open: true });
    await school.clock.pass(1000);
    expect(overOf(first)?.code).toMatch(/^[\w-]+$/);
  });
});

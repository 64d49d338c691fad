import { expect, it } from 'vitest';
import { followClass } from '#app/live/seat/follow-class.ts';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import { School } from '../../../live/serving/school.ts';
import { WayInMemory } from '../way-in-memory.ts';

/** A pupil whose game has ended, and whose device shows the debrief. */
async function inDebrief() {
  const school = new School();
  const { code, teacher } = await school.opens({}, 1);
  const { device, seat } = await school.comes(code, 'heron', { table: 0, party: 0 });
  await teacher.ask('led', { act: 'begin' });
  await teacher.ask('led', { act: 'debrief', open: true, ends: true });
  device.left();
  const way = new WayInMemory(school.startService());
  const told: (SeatContext | undefined)[] = [];
  const stop = followClass(way, seat, (around) => told.push(around));
  await school.clock.pass(6000);
  return { school, teacher, way, told, stop };
}

it('hears what is announced, and that the debrief is closed', async () => {
  const { school, teacher, way, told } = await inDebrief();
  expect(told.at(-1)).toMatchObject({ phase: 'debrief', over: { table: 'alder' } });
  await teacher.ask('led', { act: 'announce', words: 'Look at the board.' });
  await school.clock.pass(6000);
  expect(told.at(-1)?.announced?.words).toBe('Look at the board.');
  // Nothing is lost by a network that is gone for a while.
  way.cut();
  await teacher.ask('led', { act: 'announce', words: 'Two minutes.' });
  await teacher.ask('led', { act: 'debrief', open: false });
  way.open();
  await school.clock.pass(6000);
  expect(told.at(-1)).toMatchObject({ phase: 'playing', announced: { words: 'Two minutes.' } });
});

it('hears once that the class is gone, and nothing after it was stopped', async () => {
  const { school, teacher, told, stop } = await inDebrief();
  stop();
  const heard = told.length;
  await teacher.ask('led', { act: 'announce', words: 'Look at the board.' });
  await school.clock.pass(6000);
  expect(told).toHaveLength(heard);
  const other = await inDebrief();
  await other.teacher.ask('delete', {});
  await other.school.clock.pass(6000);
  expect(other.told.at(-1)).toBeUndefined();
});

import { expect, it } from 'vitest';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import { moveText } from '#record/move-text.ts';
import { open } from '../../support/play.ts';
import { playerAt, tableInLog } from './pupils-at-play.ts';
import { type Device, LAKE, School } from './school.ts';

const OPENINGS = { ...LAKE, rules: { ...LAKE.rules, openings: true } };
const SECOND = 1000;

/** A table with a pupil in each chair, who have a minute for their opening statements. */
async function openings() {
  const school = new School(2);
  const { teacher, opened, code } = await school.opens({ limit: 60 }, 1, OPENINGS);
  const pupils: Device[] = [];
  for (const party of [0, 1, 2]) {
    pupils.push((await school.comes(code, 'swift', { table: 0, party }, party % 2)).device);
  }
  await teacher.ask('led', { act: 'begin' });
  await school.clock.pass(SECOND);
  const table = await tableInLog(school, opened.classId, 0, OPENINGS);
  const states = async (party: number) => {
    const player = await playerAt(pupils[party] as Device, { table: 0, party });
    await table.catchUp();
    const moves = [moveText(open()(OPENINGS, table.state, party))];
    expect(await player.device.ask('move', { after: player.after, moves })).toMatchObject({ came: 'made' });
  };
  const secondsLeft = () =>
    pupils.map((device) => {
      const { left } = device.last<SeatContext>('around');
      return left === undefined ? undefined : Math.round(left / SECOND);
    });
  return { school, teacher, pupils, table, states, secondsLeft };
}

it('tells all chairs that are asked at the same time what is left of one time, until they have decided', async () => {
  const { school, teacher, pupils, states, secondsLeft } = await openings();
  expect(secondsLeft()).toEqual([60, 60, 60]);
  await school.clock.pass(20 * SECOND);
  await states(2);
  await school.clock.pass(20 * SECOND);
  await states(0);
  await school.clock.pass(SECOND);
  // The time goes on with the statement that comes first.
  expect(secondsLeft()).toEqual([undefined, 19, undefined]);
  await pupils[1]?.ask('more-time', {});
  await school.clock.pass(SECOND);
  await teacher.ask('led', { act: 'give-time', table: 0, seconds: 30 });
  await school.clock.pass(SECOND);
  expect(secondsLeft()[1]).toBeGreaterThan(100);
});

it('has negotiators decide for all at once who have not when the time is over, and gives the next decision its own', async () => {
  const { school, table, states, secondsLeft } = await openings();
  await states(1);
  await school.clock.pass(62 * SECOND);
  await table.catchUp();
  expect(table.entries.map(({ by }) => by)).toEqual(['stand-in', 'seat', 'stand-in']);
  expect(table.state.toAct?.kind).toBe('talk');
  const next = secondsLeft().filter((left) => left !== undefined);
  expect(next).toHaveLength(1);
  expect(next[0]).toBeGreaterThan(55);
});

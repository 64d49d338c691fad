import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { SeatContext, SeatDelta } from '#live/protocol/told-to-pupil.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { moveText } from '#record/move-text.ts';
import { drawOf } from '../../properties/random-play.ts';
import { settled } from './fake-clock.ts';
import { moveAtRandom, playerAt, tableInLog } from './pupils-at-play.ts';
import { type Device, School } from './school.ts';

const WHY = 'What if the third had accepted?';

/** A class on two processes, whose table plays until some day; the wall and all pupils are there. */
async function classOnDay(day: number) {
  const school = new School(2);
  const taught = await school.opens({ reveal: 'full', scores: 'private' }, 2);
  const { code, teacher, opened } = taught;
  const seats = await Promise.all([0, 1, 2].map((party) => school.comes(code, 'jay', { table: 0, party }, party % 2)));
  const wall = school.device(1);
  await wall.ask('lead', { classId: opened.classId, token: opened.projector });
  await teacher.ask('led', { act: 'begin' });
  await school.clock.pass(300);
  const players = await Promise.all(seats.map(({ device }, party) => playerAt(device, { table: 0, party })));
  const table = await tableInLog(school, opened.classId, 0);
  const draw = drawOf(11);
  while (table.state.round < day && (await moveAtRandom(table, players, draw)) !== undefined) await settled();
  await school.clock.pass(6000);
  await table.catchUp();
  const goBack = async (round: number, line = 0) => {
    await teacher.ask('led', { act: 'take-back', table: 0, round, line, why: WHY });
    await school.clock.pass(6000);
    await table.catchUp();
  };
  return { school, ...taught, seats, players, wall, table, goBack };
}

const around = (device: Device) => device.last<SeatContext>('around');
const tableOn = (device: Device) => at(device.last<Board>('board').tables, 0);

describe('a table that its teacher takes back', () => {
  it('stands at that morning on all devices of all processes, says why, and plays on from there', async () => {
    const { school, seats, players, table, goBack, teacher, wall } = await classOnDay(2);
    const made = table.entries.map(({ move }) => move);
    await goBack(1);
    expect([table.state.round, table.earlier.length]).toEqual([1, 1]);
    for (const { device } of seats) {
      // It fits no page: each asks for the whole sheet.
      expect(device.last<SeatDelta>('seen')).toMatchObject({ from: -1, view: {}, ownMoves: [] });
      expect(await device.ask('sheet', {})).toMatchObject({ line: 1 });
      expect(around(device)).toMatchObject({ takenBack: { number: 1, round: 1, why: WHY } });
    }
    expect(tableOn(teacher).earlier).toMatchObject([{ ended: false, round: 2, back: 1, why: WHY }]);
    // The wall is for everybody, and a line tells all mandates.
    expect(tableOn(wall)).toMatchObject({ round: 1, earlier: [] });
    // What somebody still sends of the line before is not made.
    const { party = -1 } = table.state.toAct ?? {};
    const stale = { after: 0, moves: [moveText({ type: 'endDay', party })] };
    expect(await at(players, party).device.ask('move', stale)).toMatchObject({ came: 'late' });
    await moveAtRandom(table, players, drawOf(5));
    await table.catchUp();
    expect(table.entries.length).toBeLessThanOrEqual(made.length);
    expect(table.earlier.map(({ entries }) => entries.map(({ move }) => move))).toEqual([made]);
    expect(school.reported).toEqual([]);
  });

  it('lets whoever was away come back to the line that is played, and negotiators go on from there', async () => {
    const { school, seats, table, goBack, opened } = await classOnDay(2);
    const { device, seat } = at(seats, 1);
    device.left();
    await school.clock.pass(40_000);
    await goBack(1);
    await school.clock.pass(6000);
    const again = school.device(0);
    await again.ask('sit', { classId: opened.classId, pupil: seat.pupil, token: seat.token });
    const sheet = await again.ask('sheet', {});
    expect(sheet.line).toBe(1);
    await school.clock.pass(6000);
    expect(around(again).takenBack).toMatchObject({ round: 1, why: WHY });
    await table.catchUp();
    // Negotiators went on by themselves only in the chair that was empty.
    const first = at(table.earlier, 0).entries;
    const own = table.entries.filter((entry, place) => entry.text !== first[place]?.text);
    expect(own.every(({ by, move }) => by === 'stand-in' && move.party === 1)).toBe(true);
    expect(school.reported).toEqual([]);
  });

  it('is over no more, and no line of it is told before all have ended', async () => {
    const { school, code, teacher, seats, goBack, opened } = await classOnDay(2);
    const other = await school.comes(code, 'swift', { table: 1, party: 0 }, 1);
    await school.clock.pass(6000);
    await teacher.ask('led', { act: 'end-game', table: 0 });
    await school.clock.pass(6000);
    await goBack(2);
    const device = at(seats, 0).device;
    expect(around(device).over).toBeUndefined();
    await teacher.ask('led', { act: 'end-game', table: 0 });
    await school.clock.pass(6000);
    expect(around(device).over).toEqual({ table: 'alder', earlier: [] });
    await teacher.ask('led', { act: 'end-game', table: 1 });
    await school.clock.pass(6000);
    const { over } = around(device);
    expect(over?.code).toBeDefined();
    expect(over?.earlier).toEqual(tableOn(teacher).earlier.map((line) => line.code));
    expect(over?.earlier).toHaveLength(1);
    // All had ended: what was told is taken back with the table, at the other one as well.
    await goBack(1, 1);
    expect(around(other.device).over).toMatchObject({ earlier: [] });
    expect(await other.device.refused('scenario', {})).toBe('not-yours');
    // A process that reads all of it anew comes to the same.
    await school.restart(1);
    const wall = school.device(1);
    const { board } = await wall.ask('lead', { classId: opened.classId, token: opened.projector });
    expect(board.tables.map((table) => table.over !== undefined)).toEqual([false, true]);
    expect(school.reported).toEqual([]);
  });

  it('is not taken back before the talks, in the debrief, to a day that is to come, or by anybody else', async () => {
    const { school, teacher, seats, table, wall, goBack } = await classOnDay(2);
    const led = { act: 'take-back', table: 0, round: 1, line: 0 } as const;
    expect(await teacher.refused('led', { ...led, round: 4 })).toBe('not-begun');
    expect(await teacher.refused('led', { ...led, table: 7 })).toBe('no-such-seat');
    expect(await wall.refused('led', led)).toBe('not-yours');
    expect(await at(seats, 0).device.refused('led', led)).toBe('not-yours');
    await teacher.ask('led', { act: 'debrief', open: true });
    expect(await teacher.refused('led', led)).toBe('over');
    await teacher.ask('led', { act: 'debrief', open: false });
    await goBack(1);
    // The same wish once more: it was done.
    await teacher.ask('led', led);
    await table.catchUp();
    expect(table.earlier).toHaveLength(1);
    expect(await (await school.opens()).teacher.refused('led', led)).toBe('not-begun');
  });
});

import { expect, it } from 'vitest';
import type { Board, PupilPart } from '#live/protocol/told-to-teacher.ts';
import { drawOf } from '../../properties/random-play.ts';
import { moveAtRandom, playerAt, tableInLog } from './pupils-at-play.ts';
import { type Device, School } from './school.ts';

const partsOn = (device: Device): readonly (PupilPart | undefined)[] =>
  device
    .last<Board>('board')
    .tables.flatMap(({ chairs }) => chairs.flatMap(({ pupils }) => pupils.map(({ part }) => part)));

it('tells the teacher alone when each student came, who was here at the end, and who opened the debrief', async () => {
  const school = new School();
  const { opened, teacher, code } = await school.opens();
  const wall = school.device();
  await wall.ask('lead', { classId: opened.classId, token: opened.projector });
  const first = await school.comes(code, 'heron', { table: 0, party: 0 });
  await school.clock.pass(60_000);
  const second = await school.comes(code, 'badger', { table: 0, party: 1 });
  await teacher.ask('led', { act: 'begin' });
  expect(await first.device.refused('debriefed', {})).toBe('not-yours');
  second.device.left();
  await school.clock.pass(1000);
  await teacher.ask('led', { act: 'debrief', open: true, ends: true });
  await first.device.ask('debriefed', {});
  await school.clock.pass(1000);
  expect(partsOn(teacher)).toMatchObject([
    { joined: 0, atEnd: true, debriefed: true },
    { joined: 60_000, atEnd: false, debriefed: false },
  ]);
  expect(partsOn(wall)).toEqual([undefined, undefined]);
});

it('counts the moves that people have made in a seat, and none of negotiators', async () => {
  const school = new School();
  const { opened, teacher, code } = await school.opens();
  const { device } = await school.comes(code, 'heron', { table: 0, party: 0 });
  await teacher.ask('led', { act: 'begin' });
  await school.clock.pass(1000);
  const live = await tableInLog(school, opened.classId, 0);
  const player = await playerAt(device, { table: 0, party: 0 });
  expect(await moveAtRandom(live, [player], drawOf(1))).toBeDefined();
  await school.clock.pass(1000);
  expect(partsOn(teacher)).toMatchObject([{ moves: 1 }]);
});

import { describe, expect, it } from 'vitest';
import type { ClassSettings } from '#live/protocol/asked-by-teacher.ts';
import type { ToldClock } from '#live/protocol/lesson.ts';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { moveText } from '#record/move-text.ts';
import { type Act, accept, offer, yes } from '../../support/play.ts';
import { playerAt, tableInLog, toldTo } from './pupils-at-play.ts';
import { type Device, LAKE, School } from './school.ts';

const MINUTE = 60_000;
const SECOND = 1000;
const OPENINGS = { ...LAKE, rules: { ...LAKE.rules, openings: true } };

/** A class with a pupil in each chair of the first of two tables, and a lesson of ten minutes of talks. */
async function lesson(settings: Partial<ClassSettings> = {}, scenario = LAKE, processes = 1) {
  const school = new School(processes);
  const taught = await school.opens({ lesson: { prepare: 5, talks: 10 }, ...settings }, 2, scenario);
  const { code, teacher, opened } = taught;
  const pupils: Device[] = [];
  for (const party of [0, 1, 2]) {
    pupils.push((await school.comes(code, 'swift', { table: 0, party }, party % processes)).device);
  }
  const board = () => teacher.last<Board>('board');
  const clock = () => board().lesson as ToldClock;
  const around = (party = 0) => (pupils[party] as Device).last<SeatContext>('around');
  const logged = () => tableInLog(school, opened.classId, 0, scenario);
  /** The pupil of whoever must act makes a move. */
  const acts = async (act: Act) => {
    const game = await logged();
    const party = game.state.toAct?.party ?? -1;
    const player = await playerAt(pupils[party] as Device, { table: 0, party });
    const move = moveText(act(scenario, game.state, party));
    expect(await player.device.ask('move', { after: toldTo(player), moves: [move] })).toMatchObject({ came: 'made' });
  };
  return { school, ...taught, pupils, board, clock, around, logged, acts };
}

describe('the clock of a lesson', () => {
  it('leads a class from its preparation to the debrief, with nobody pressing anything', async () => {
    const { school, teacher, board, clock, around, logged } = await lesson({}, OPENINGS);
    await teacher.ask('led', { act: 'prepare' });
    await school.clock.pass(SECOND);
    expect(board().phase).toBe('waiting');
    expect(clock().phase).toBe('prepare');
    expect(Math.round((clock().until - clock().now) / MINUTE)).toBe(5);
    await school.clock.pass(5 * MINUTE);
    expect([board().phase, clock().phase]).toEqual(['playing', 'open']);
    expect(around().lesson).toMatchObject({ phase: 'open', end: clock().end });
    await school.clock.pass(2 * MINUTE);
    expect(clock().phase).toBe('talk');
    expect((await logged()).state).toMatchObject({ round: 1, toAct: { kind: 'talk' } });
    await school.clock.pass(5 * MINUTE);
    expect(clock().phase).toBe('last-day');
    expect((await logged()).state).toMatchObject({ round: 4, toAct: { kind: 'talk' } });
    await school.clock.pass(2 * MINUTE);
    // The last day is over, and nobody has agreed on anything that could be voted on.
    expect(board().tables[0]?.over?.ending).toEqual(expect.any(String));
    expect([board().phase, clock().phase]).toEqual(['playing', 'vote']);
    await school.clock.pass(MINUTE);
    expect([board().phase, board().lesson]).toEqual(['debrief', undefined]);
    expect([around().phase, around().lesson]).toEqual(['debrief', undefined]);
    expect(around().over?.code).toBe(board().tables[0]?.over?.code);
    // Nobody ever sat at the second table.
    expect(board().tables[1]?.over).toBeUndefined();
    expect(school.reported).toEqual([]);
  });

  it('leaves the last vote to the pupils until the talks end, and then to the mandates of those who have not voted', async () => {
    const { school, teacher, clock, acts, logged, board } = await lesson();
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(SECOND);
    await acts(offer('opening', ['b'], { venue: 'lake' }));
    await acts(accept());
    await teacher.ask('led', { act: 'move-on', to: 'vote' });
    await school.clock.pass(SECOND);
    expect((await logged()).state.toAct?.kind).toBe('vote');
    await acts(yes());
    await school.clock.pass(clock().until - school.clock.now() - SECOND);
    const waiting = await logged();
    expect(waiting.state.toAct?.kind).toBe('vote');
    await school.clock.pass(2 * SECOND);
    expect(board().phase).toBe('debrief');
    const { entries, state } = await logged();
    const votes = entries.filter(({ move }) => move.type === 'vote').map(({ by }) => by);
    expect(votes[0]).toBe('seat');
    expect(new Set(votes.slice(1))).toEqual(new Set(['stand-in']));
    expect(state.ending).toBeDefined();
  });

  it('is past opening statements as soon as all tables are', async () => {
    const { school, teacher, clock } = await lesson();
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(SECOND);
    expect(clock().phase).toBe('talk');
  });

  it('is moved on by its teacher, once for all who press at the same time', async () => {
    const { school, teacher, clock } = await lesson({}, OPENINGS);
    expect(await teacher.refused('led', { act: 'move-on', to: 'talk' })).toBe('not-begun');
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(SECOND);
    const { end } = clock();
    await teacher.ask('led', { act: 'move-on', to: 'talk' });
    await school.clock.pass(SECOND);
    expect(clock()).toMatchObject({ phase: 'talk', end });
    await teacher.ask('led', { act: 'move-on', to: 'last-day' });
    await teacher.ask('led', { act: 'move-on', to: 'last-day' });
    await teacher.ask('led', { act: 'move-on', to: 'talk' });
    await school.clock.pass(SECOND);
    expect(clock().phase).toBe('last-day');
    expect(Math.round((clock().end - clock().now) / MINUTE)).toBe(3);
  });

  it('ends later where the teacher says so, once for each end, and within a school day', async () => {
    const { school, teacher, clock, board } = await lesson();
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(SECOND);
    const end = clock().end + 5 * MINUTE;
    await teacher.ask('led', { act: 'lesson-end', end });
    await teacher.ask('led', { act: 'lesson-end', end });
    expect(await teacher.refused('led', { act: 'lesson-end', end: end + 13 * 60 * MINUTE })).toBe('full');
    expect(await teacher.refused('led', { act: 'lesson-end', end: 'soon' })).toBe('unreadable');
    await school.clock.pass(SECOND);
    expect(clock().end).toBe(end);
    await school.clock.pass(11 * MINUTE);
    expect(board().phase).toBe('playing');
    await school.clock.pass(5 * MINUTE);
    expect(board().phase).toBe('debrief');
  });

  it('is stopped by its teacher, after which the talks have no end', async () => {
    const { school, teacher, board } = await lesson();
    await teacher.ask('led', { act: 'begin' });
    await teacher.ask('led', { act: 'lesson-end' });
    await school.clock.pass(60 * MINUTE);
    expect([board().phase, board().lesson, board().settings.lesson]).toEqual(['playing', undefined, undefined]);
  });

  it('goes on over a restart of the server, and makes up for what was due meanwhile', async () => {
    const { school, teacher, opened, clock } = await lesson();
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(SECOND);
    const { end } = clock();
    teacher.left();
    await school.restart(0);
    const { classId, token } = opened;
    const again = await school.device().ask('lead', { classId, token });
    expect(again.board.lesson).toMatchObject({ end });
    await school.restart(0);
    await school.clock.pass(20 * MINUTE);
    const late = await school.device().ask('lead', { classId, token });
    expect(late.board.phase).toBe('debrief');
    expect(late.board.tables[0]?.over?.ending).toEqual(expect.any(String));
  });

  it('stands still while all tables are paused, and then goes on where it was', async () => {
    const { school, teacher, clock, board } = await lesson();
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(4 * MINUTE);
    const { end } = clock();
    await teacher.ask('led', { act: 'pause', paused: true });
    await school.clock.pass(20 * MINUTE);
    expect(board().phase).toBe('playing');
    expect(clock()).toMatchObject({ phase: 'talk', end, pausedAt: expect.any(Number) });
    await teacher.ask('led', { act: 'pause', paused: false });
    await school.clock.pass(SECOND);
    expect(clock().pausedAt).toBeUndefined();
    expect(clock().end).toBe(end + 20 * MINUTE);
    await school.clock.pass(7 * MINUTE);
    expect(board().phase).toBe('debrief');
  });

  it('runs on while a single table of several is paused, and ends its game, too', async () => {
    const { school, teacher, code, board, clock } = await lesson();
    await school.comes(code, 'swift', { table: 1, party: 0 });
    await teacher.ask('led', { act: 'begin' });
    await teacher.ask('led', { act: 'pause', table: 1, paused: true });
    await school.clock.pass(SECOND);
    expect(clock().pausedAt).toBeUndefined();
    await school.clock.pass(11 * MINUTE);
    expect(board().phase).toBe('debrief');
    expect(board().tables[1]?.over?.ending).toEqual(expect.any(String));
  });

  it('ends the class once where several processes serve it', async () => {
    const { school, teacher, around, board } = await lesson({}, LAKE, 2);
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(11 * MINUTE);
    expect(board().phase).toBe('debrief');
    for (const party of [0, 1, 2]) expect(around(party).over?.code).toBe(board().tables[0]?.over?.code);
    // Closed by the teacher, it is not opened again by a clock that has run out.
    await teacher.ask('led', { act: 'debrief', open: false });
    await school.clock.pass(10 * MINUTE);
    expect(board().phase).toBe('playing');
    expect(school.reported).toEqual([]);
  });

  it('tells nothing again while only time passes, and with what it tells the time of the server', async () => {
    const { school, teacher, pupils, clock } = await lesson();
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(2 * SECOND);
    expect(clock().now).toBeGreaterThan(school.clock.now() - 3 * SECOND);
    const told = () => [teacher, ...pupils].map((device) => device.told.length);
    const before = told();
    await school.clock.pass(20 * SECOND);
    expect(told()).toEqual(before);
  });
});

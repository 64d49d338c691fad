import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { SeatContext, SeatCredentials, SeatDelta } from '#live/protocol/told-to-pupil.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { moveText } from '#record/move-text.ts';
import { playerAt, tableInLog } from './pupils-at-play.ts';
import { School } from './school.ts';

/** A class with one pupil in the chair that opens the talks, another one beside. */
async function classUnderWay(settings = {}) {
  const school = new School(2);
  const taught = await school.opens(settings, 2);
  const { code, teacher, opened } = taught;
  const pupils = await Promise.all(
    [0, 1, 2].map((party) => school.comes(code, 'swift', { table: 0, party }, party % 2)),
  );
  await teacher.ask('led', { act: 'begin' });
  await school.clock.pass(500);
  const table = await tableInLog(school, opened.classId, 0);
  const first = table.state.toAct?.party ?? -1;
  const device = pupils[first]?.device;
  if (device === undefined) throw new Error('nobody opens the talks');
  const board = () => teacher.last<Board>('board');
  const around = () => device.last<SeatContext>('around');
  return { school, ...taught, pupils, table, device, first, board, around };
}

describe('whoever leads a class', () => {
  it('pauses a table, so that nothing moves, and lets it go on', async () => {
    const { school, teacher, device, first, around, board, table } = await classUnderWay();
    await device.ask('sheet', {});
    const move = { after: 0, moves: [moveText({ type: 'endDay', party: first })] };
    await teacher.ask('led', { act: 'pause', paused: true });
    await school.clock.pass(60_000);
    expect(around().paused).toBe(true);
    expect(board().tables.map(({ paused }) => paused)).toEqual([true, true]);
    expect(await device.refused('move', move)).toBe('paused');
    const waited = board().tables[0]?.waits?.waited ?? 0;
    expect(waited).toBeLessThan(1000);
    await teacher.ask('led', { act: 'pause', table: 0, paused: false });
    await school.clock.pass(500);
    expect(await device.ask('move', move)).toMatchObject({ came: 'made' });
    // What was made is made, whatever has come since.
    await teacher.ask('led', { act: 'pause', table: 0, paused: true });
    expect(await device.ask('move', move)).toMatchObject({ came: 'made' });
    await table.catchUp();
    expect(table.entries).toHaveLength(1);
  });

  it('has a negotiator make one decision for whoever takes longer than the limit, and gives more time', async () => {
    const { school, teacher, device, around, table } = await classUnderWay({ limit: 60 });
    await device.ask('sheet', {});
    expect(around().left).toBeGreaterThan(50_000);
    await school.clock.pass(30_000);
    await teacher.ask('led', { act: 'give-time', seconds: 60 });
    await school.clock.pass(45_000);
    await table.catchUp();
    expect(table.entries).toHaveLength(0);
    expect(around().left).toBeGreaterThan(60_000);
    await school.clock.pass(50_000);
    await table.catchUp();
    expect(table.entries.map(({ by }) => by)).toEqual(['stand-in']);
    expect(device.last<{ inYourPlace: number }>('seen').inYourPlace).toBe(1);
    await teacher.ask('led', { act: 'limit' });
    await school.clock.pass(600_000);
    await table.catchUp();
    expect(table.entries).toHaveLength(1);
    expect(around().left).toBeUndefined();
  });

  it('lets whoever is waited for have more time, ten times over, and nobody else', async () => {
    const { school, teacher, device, first, pupils, around, table } = await classUnderWay({ limit: 60 });
    await device.ask('sheet', {});
    const other = at(pupils, (first + 1) % 3);
    expect(await other.device.refused('more-time', {})).toBe('over');
    for (let times = 1; times <= 10; times += 1) {
      await school.clock.pass(40_000);
      await device.ask('more-time', {});
    }
    expect(await device.refused('more-time', {})).toBe('full');
    await school.clock.pass(500);
    expect(around().left).toBeGreaterThan(200_000);
    await table.catchUp();
    expect(table.entries).toHaveLength(0);
    await teacher.ask('led', { act: 'limit' });
    await device.ask('more-time', {});
    await school.clock.pass(500);
    expect(around().left).toBeUndefined();
  });

  it('puts a negotiator in a chair, and takes it out again', async () => {
    const { school, teacher, device, first, table, board } = await classUnderWay();
    await device.ask('sheet', {});
    await teacher.ask('led', { act: 'stand-in', table: 0, party: first, sits: true });
    await school.clock.pass(500);
    await table.catchUp();
    const made = table.entries.length;
    expect(made).toBeGreaterThan(0);
    expect(table.entries.every(({ by, move }) => by === 'stand-in' && move.party === first)).toBe(true);
    expect(board().tables[0]?.chairs[first]).toMatchObject({ negotiator: true, put: true });
    const move = { after: 0, moves: [moveText({ type: 'endDay', party: first })] };
    expect(await device.refused('move', { ...move, after: 99 })).toBe('seat-taken');
    await teacher.ask('led', { act: 'stand-in', table: 0, party: first, sits: false });
    await school.clock.pass(500);
    expect(board().tables[0]?.chairs[first]).toMatchObject({ negotiator: false, put: false });
  });

  it('moves a pupil to another chair, whose sheet it asks for, or takes the chair away', async () => {
    const { school, teacher, pupils, board } = await classUnderWay();
    const pupil = pupils[1];
    if (pupil === undefined) throw new Error('nobody there');
    await pupil.device.ask('sheet', {});
    await teacher.ask('led', { act: 'move', pupil: pupil.seat.pupil, to: { table: 1, party: 2 } });
    await school.clock.pass(500);
    expect(pupil.device.last<SeatCredentials>('moved')).toMatchObject({ ...pupil.seat, chair: { table: 1, party: 2 } });
    expect(await pupil.device.ask('sheet', {})).toMatchObject({ own: { id: 'c' } });
    await teacher.ask('led', { act: 'move', pupil: pupil.seat.pupil });
    await school.clock.pass(500);
    expect(pupil.device.last<SeatCredentials>('moved').chair).toBeUndefined();
    expect(await pupil.device.refused('sheet', {})).toBe('no-such-seat');
    expect(board().standing.map(({ nickname }) => nickname)).toEqual([pupil.seat.nickname]);
    expect(await teacher.refused('led', { act: 'move', pupil: 'p99' })).toBe('no-such-seat');
    expect(await teacher.refused('led', { act: 'move', pupil: pupil.seat.pupil, to: { table: 7, party: 0 } })).toBe(
      'no-such-seat',
    );
  });

  it('nudges whoever is waited for, and says something to all', async () => {
    const { school, teacher, pupils, first, around, board } = await classUnderWay();
    await teacher.ask('led', { act: 'nudge', table: 0 });
    await teacher.ask('led', { act: 'announce', words: '  Five minutes.  ' });
    await school.clock.pass(500);
    expect(around()).toMatchObject({ nudged: 1, announced: { number: 1, words: 'Five minutes.' } });
    const others = pupils.filter((_, party) => party !== first).map(({ device }) => device.last<SeatContext>('around'));
    expect(others.map(({ nudged }) => nudged)).toEqual([0, 0]);
    expect(board().announced).toBe('Five minutes.');
  });

  it('ends a day, and a game, from which a link comes', async () => {
    const { school, teacher, device, table, around, board } = await classUnderWay();
    await device.ask('sheet', {});
    await teacher.ask('led', { act: 'end-day', table: 0 });
    await school.clock.pass(500);
    // Nobody else has the seat: the page is told that its moves were made for it.
    const seen = device.told.flatMap(({ kind, message }) => (kind === 'seen' ? [message as SeatDelta] : []));
    expect(seen.flatMap(({ ownMoves }) => ownMoves)).not.toEqual([]);
    for (const { ownMoves: own, inYourPlace } of seen) expect(inYourPlace).toBe(own.length);
    await table.catchUp();
    expect(table.state.round).toBe(2);
    expect(new Set(table.entries.map(({ by }) => by))).toEqual(new Set(['leader']));
    await teacher.ask('led', { act: 'end-game' });
    await school.clock.pass(500);
    // Nobody has ever sat at the second table: its game is none that could come to something.
    expect(board().tables.map(({ over, used }) => [used, over?.ending])).toEqual([
      [true, expect.any(String)],
      [false, undefined],
    ]);
    expect(around().over?.table).toBe('alder');
  });

  it('ends the game of a table that all have left, with those of all', async () => {
    const { school, teacher, code, board } = await classUnderWay();
    const { device } = await school.comes(code, 'otter', { table: 1, party: 0 });
    await device.ask('leave', {});
    await teacher.ask('led', { act: 'end-game' });
    await school.clock.pass(500);
    expect(board().tables.map(({ over }) => over?.ending)).toEqual([expect.any(String), expect.any(String)]);
  });

  it('opens the debrief on every device, which ends the talks until it is closed', async () => {
    const { school, teacher, device, first, around } = await classUnderWay();
    const { after } = await playerAt(device, { table: 0, party: first });
    await teacher.ask('led', { act: 'debrief', open: true });
    await school.clock.pass(500);
    expect(around()).toMatchObject({ phase: 'debrief' });
    expect(around().over).toBeUndefined();
    const move = { after, moves: [moveText({ type: 'endDay', party: first })] };
    expect(await device.refused('move', move)).toBe('over');
    await teacher.ask('led', { act: 'debrief', open: false });
    expect(await device.ask('move', move)).toMatchObject({ came: 'made' });
  });

  it('ends the games before the debrief where that is wanted, so that every table has one', async () => {
    const { school, teacher, pupils, board } = await classUnderWay();
    await teacher.ask('led', { act: 'debrief', open: true, ends: true });
    await school.clock.pass(500);
    expect(board().phase).toBe('debrief');
    expect(board().tables[0]?.over?.ending).toEqual(expect.any(String));
    for (const { device } of pupils) {
      expect(device.last<SeatContext>('around')).toMatchObject({
        phase: 'debrief',
        over: { code: board().tables[0]?.over?.code },
      });
    }
  });

  it('is told of nobody in the debrief that they are away, nor are the wall and the others at the table', async () => {
    const { school, teacher, pupils, opened, board } = await classUnderWay();
    const wall = school.device(1);
    await wall.ask('lead', { classId: opened.classId, token: opened.projector });
    pupils[0]?.device.left();
    await school.clock.pass(30_000);
    const chairsOf = ({ tables }: Board) =>
      tables[0]?.chairs.map(({ pupils: those, negotiator }) => [those.map(({ here }) => here), negotiator]);
    const seenBy = () => at(pupils, 1).device.last<SeatContext>('around');
    expect(chairsOf(board())).toContainEqual([[false], true]);
    expect(seenBy().pupils).toEqual({ here: 2, all: 3 });
    await teacher.ask('led', { act: 'debrief', open: true });
    await school.clock.pass(5000);
    const everybody = [0, 1, 2].map(() => [[true], false]);
    expect(chairsOf(board())).toEqual(everybody);
    expect(chairsOf(wall.last<Board>('board'))).toEqual(everybody);
    expect(seenBy().table?.chairs.map(({ negotiator }) => negotiator)).toEqual([false, false, false]);
    expect(seenBy().pupils).toEqual({ here: 3, all: 3 });
    await teacher.ask('led', { act: 'debrief', open: false });
    await school.clock.pass(500);
    expect(chairsOf(board())).toContainEqual([[false], true]);
  });

  it('closes the door, through which a card still leads, and changes the code', async () => {
    const { school, teacher, code, leading, opened, board } = await classUnderWay();
    await teacher.ask('led', { act: 'door', open: false });
    expect((await school.device(1).ask('look', { code })).open).toBe(false);
    expect(await school.device(1).refused('join', { code, nickname: 'lynx' })).toBe('door-closed');
    const card = leading.cards?.[1]?.[2] ?? '';
    expect((await school.device(1).ask('look', { code, card })).card).toEqual({ table: 1, party: 2 });
    const seat = await school.device(1).ask('join', { code, nickname: 'lynx', card });
    expect(seat).toMatchObject({ classId: opened.classId, chair: { table: 1, party: 2 } });
    await teacher.ask('led', { act: 'new-code' });
    await school.clock.pass(500);
    expect(await school.device(1).refused('look', { code })).toBe('no-such-code');
    const next = board().code?.text ?? '';
    expect((await school.device(1).ask('look', { code: next })).classId).toBe(opened.classId);
  });

  it('adds tables, up to as many as have names', async () => {
    const { school, teacher, board } = await classUnderWay();
    for (let tables = 2; tables < 40; tables += 1) await teacher.ask('led', { act: 'add-table' });
    await school.clock.pass(500);
    expect(new Set(board().tables.map(({ name }) => name)).size).toBe(40);
    expect(await teacher.refused('led', { act: 'add-table' })).toBe('full');
  });

  it('observes a table with everything revealed, and sees every move as it is made', async () => {
    const { school, teacher, device, first } = await classUnderWay();
    const observed = await teacher.ask('observe', { table: 0 });
    expect(observed.setup.seats).toEqual(['person', 'person', 'person']);
    expect(observed.moves).toEqual([]);
    const { after } = await device.ask('sheet', {});
    const move = moveText({ type: 'endDay', party: first });
    await device.ask('move', { after, moves: [move] });
    await school.clock.pass(500);
    expect(teacher.last('observed')).toEqual({ table: 0, after: 0, moves: [move] });
    expect((await teacher.ask('observe', { table: 0 })).moves).toEqual([move]);
  });

  it('sees who wants it to come, and who is ready', async () => {
    const { school, teacher, first, device, board, around } = await classUnderWay();
    await device.ask('call', { calling: true });
    await device.ask('ready', { ready: true });
    await school.clock.pass(500);
    const hand = () => board().tables[0]?.chairs[first]?.pupils;
    expect(hand()).toMatchObject([{ calling: true, ready: true, here: true }]);
    const { id = '' } = hand()?.[0] ?? {};
    await teacher.ask('led', { act: 'lower-hand', pupil: id });
    await school.clock.pass(500);
    expect(hand()).toMatchObject([{ calling: false, ready: true }]);
    expect(around().calling).toBe(false);
  });

  it('writes to the students of a table, or to one of them, and to nobody else', async () => {
    const { school, teacher, code, pupils, board } = await classUnderWay();
    const other = await school.comes(code, 'swift', { table: 1, party: 0 });
    const told = () =>
      [...pupils, other].map(({ device }) => device.last<SeatContext>('around').told).map((each) => each?.words);
    await teacher.ask('led', { act: 'tell-table', table: 0, words: ' Read\nthe second\u202E article. ' });
    await school.clock.pass(500);
    const words = 'Read the second article.';
    expect(told()).toEqual([words, words, words, undefined]);
    const [first] = board().tables[1]?.chairs[0]?.pupils ?? [];
    await teacher.ask('led', { act: 'tell-pupil', pupil: first?.id ?? '', words: '<b>Well done</b>' });
    await school.clock.pass(500);
    expect(told()).toEqual([words, words, words, '<b>Well done</b>']);
    // The wall shows the board.
    expect(JSON.stringify(board())).not.toContain('Well done');
    expect(await teacher.refused('led', { act: 'tell-pupil', pupil: 'p99', words })).toBe('no-such-seat');
    expect(await teacher.refused('led', { act: 'tell-table', table: 9, words })).toBe('no-such-seat');
    expect(await teacher.refused('led', { act: 'tell-table', table: 0, words: 'a'.repeat(301) })).toBe('unreadable');
    expect(await teacher.refused('led', { act: 'tell-table', table: 0, words: ' ' })).toBe('unreadable');
  });

  it('deletes the class, with all that is stored of it', async () => {
    const { school, teacher, device, opened, code } = await classUnderWay();
    await teacher.ask('delete', {});
    await school.clock.pass(500);
    expect(device.last('gone')).toEqual({});
    expect(await school.logs.list('')).toEqual([]);
    expect(await school.device().refused('lead', { classId: opened.classId, token: opened.token })).toBe(
      'no-such-class',
    );
    expect(await school.device(1).refused('look', { code })).toBe('no-such-code');
    expect(await device.refused('sheet', {})).toBe('no-such-class');
  });
});

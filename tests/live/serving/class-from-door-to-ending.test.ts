import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { drawOf } from '../../properties/random-play.ts';
import { settled } from './fake-clock.ts';
import { moveAtRandom, playerAt, tableInLog, toldTo } from './pupils-at-play.ts';
import { School } from './school.ts';

describe('a class', () => {
  it('is opened, found by its code, and seen at its door', async () => {
    const school = new School();
    const { code, opened } = await school.opens({}, 2);
    expect(code).toMatch(/^[A-Z]{4} \d{4}$/);
    const door = await school.device().ask('look', { code });
    expect(door).toMatchObject({ classId: opened.classId, title: 'The lake', open: true, taken: [] });
    expect(door.tables.map(({ name }) => name)).toEqual(['alder', 'hazel']);
    expect(door.parties.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(school.reported).toEqual([]);
  });

  it('lets a negotiator take every chair that nobody has, once it has begun', async () => {
    const school = new School();
    const { code, teacher } = await school.opens();
    const { device, seat } = await school.comes(code, 'heron', { table: 0, party: 1 });
    expect(seat).toMatchObject({ nickname: 'heron', chair: { table: 0, party: 1 } });
    const sheet = await device.ask('sheet', {});
    expect(sheet).toMatchObject({ after: 0, own: { id: 'b' } });
    await school.clock.pass(1000);
    expect(device.told.filter(({ kind }) => kind === 'seen')).toEqual([]);
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(1000);
    const around = device.last<SeatContext>('around');
    expect(around.phase).toBe('playing');
    expect(around.waitsFor).toEqual([1]);
    const board = teacher.last<Board>('board');
    expect(board.tables[0]?.chairs.map(({ negotiator }) => negotiator)).toEqual([true, false, true]);
    expect(board.tables[0]?.waits?.parties).toEqual([1]);
    await settled();
    expect(school.reported).toEqual([]);
  });

  it('says nothing to anybody while nothing happens', async () => {
    const school = new School(2);
    const { code, teacher } = await school.opens();
    const { device } = await school.comes(code, 'heron', { table: 0, party: 1 }, 1);
    const told = () => [teacher, device].map(({ told: all }) => all.length);
    const isQuiet = async () => {
      await school.clock.pass(1000);
      const before = told();
      await school.clock.pass(30_000);
      expect(told()).toEqual(before);
    };
    await isQuiet();
    await teacher.ask('led', { act: 'begin' });
    await isQuiet();
    await teacher.ask('led', { act: 'pause', paused: true });
    await isQuiet();
  });

  it.each([1, 2])(
    'plays a whole game by what is sent alone, served by %i processes, to an ending that can be played again',
    async (processes) => {
      const school = new School(processes);
      const { code, teacher, opened } = await school.opens();
      const chairs = [0, 1, 2].map((party) => ({ table: 0, party }));
      const players = await Promise.all(
        chairs.map(async (chair) => {
          const { device } = await school.comes(code, 'otter', chair, chair.party % processes);
          return playerAt(device, chair);
        }),
      );
      await teacher.ask('led', { act: 'begin' });
      await school.clock.pass(300);
      const table = await tableInLog(school, opened.classId, 0);
      const draw = drawOf(7);
      const moves: Move[] = [];
      for (let move = await moveAtRandom(table, players, draw); move; move = await moveAtRandom(table, players, draw)) {
        moves.push(move);
        await settled();
      }
      await school.clock.pass(1000);
      expect(table.entries.map(({ move }) => move)).toEqual(moves);
      expect(new Set(table.entries.map(({ by }) => by))).toEqual(new Set(['seat']));
      for (const { device, chair } of players) {
        // What came piece by piece is what is sent at once to whoever comes late.
        const { own: _, ...sheet } = await device.ask('sheet', {});
        expect(sheet.after).toBe(toldTo({ device, chair, after: 0 }));
        const { over } = device.last<SeatContext>('around');
        expect(over?.table).toBe('alder');
        const link = decodeGame(over?.code ?? '');
        if (!link.ok) throw new Error('the code cannot be read');
        expect(verifyRecord(table.game, link.record)).toEqual({ verified: true, state: table.state });
      }
      expect(teacher.last<Board>('board').tables[0]?.over?.ending).toBe(table.state.ending?.kind);
      expect(school.reported).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { PartyIndex } from '#engine/model/moves.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { type ClassHead, classLog } from '#live/class/class-head.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import type { Scenarios } from '#live/serving/open-scenario.ts';
import { markedGame, marksIn } from '../../properties/marked-secrets.ts';
import { drawOf } from '../../properties/random-play.ts';
import { settled } from './fake-clock.ts';
import { moveAtRandom, playerAt, tableInLog } from './pupils-at-play.ts';
import { type Device, LAKE, School } from './school.ts';

/** The lake, with a mark in all that is told of its scenario to others than one party. What becomes of marks in the state of a game is looked at where views are made. */
function markedLake(spared: PartyIndex): Scenarios {
  const game = compileGame(LAKE);
  const { scenario } = markedGame(game, spared);
  return { gameOf: () => ({ ...game, scenario }) };
}

/** All that a device was told or answered, with what lies in texts of views. */
function everythingTold({ told, replies }: Device): unknown {
  const messages = [...told.map(({ message }) => message), ...replies];
  return messages.map((message) => JSON.parse(JSON.stringify(message), inText));
}

function inText(_: string, part: unknown): unknown {
  return typeof part === 'string' && part.startsWith('{') ? JSON.parse(part) : part;
}

/** Without the links of the finished game and of its earlier line, which hold all of them and are for everybody. */
function withoutCode(text: string): string {
  return text.replace(/"code":"[\w-]+"|"earlier":\[[^\]]*\]/g, '');
}

/** A table that plays to its end, is taken back, and plays to another one. */
async function playedToTheEnd(school: School) {
  const { code, teacher, opened } = await school.opens({ reveal: 'full', scores: 'private' });
  const seats = await Promise.all([0, 1, 2].map((party) => school.comes(code, 'jay', { table: 0, party })));
  const players = await Promise.all(seats.map(({ device }, party) => playerAt(device, { table: 0, party })));
  await teacher.ask('led', { act: 'begin' });
  await school.clock.pass(300);
  const table = await tableInLog(school, opened.classId, 0);
  for (const seed of [11, 12]) {
    const draw = drawOf(seed);
    while ((await moveAtRandom(table, players, draw)) !== undefined) await settled();
    await school.clock.pass(300);
    expect(table.state.ending).toBeDefined();
    await teacher.ask('led', { act: 'take-back', table: 0, round: 1, line: 0, why: 'Once more' });
    await school.clock.pass(300);
  }
  expect(table.earlier).toHaveLength(1);
  return { seats, players, table, opened };
}

describe('what the devices of a class are told', () => {
  it.each([0, 1, 2])('has nothing in it that others than party %i keep to themselves', async (party) => {
    const school = new School(1, memoryLogs(), markedLake(party));
    const { players } = await playedToTheEnd(school);
    const told = players.map(({ device }) => marksIn(everythingTold(device)).length);
    expect(told[party]).toBe(0);
    // The marks are there: others find them in their own sheets.
    expect(told.every((marks, other) => other === party || marks > 0)).toBe(true);
    expect(school.reported).toEqual([]);
  });

  it('has neither seeds nor secrets of the class in it, nor what opens another seat', async () => {
    const school = new School();
    const { seats, table, opened } = await playedToTheEnd(school);
    const part = await school.logs.read(classLog(opened.classId), 0);
    const { secret, teacher, projector } = JSON.parse(part?.head ?? '') as ClassHead;
    const { seed } = table.state.setup;
    for (const { device, seat } of seats) {
      const text = withoutCode(JSON.stringify(everythingTold(device)));
      const others = seats.filter((other) => other.seat !== seat).map((other) => other.seat.token);
      for (const hidden of [secret, teacher, projector, opened.token, opened.projector, String(seed), ...others]) {
        expect(text.includes(hidden)).toBe(false);
      }
      expect(text).toContain(seat.token);
    }
  });
});

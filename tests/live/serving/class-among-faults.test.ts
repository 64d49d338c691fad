import { describe, expect, it } from 'vitest';
import type { DrawBetween } from '#engine/model/random.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import type { SeatContext, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import type { Opened } from '#live/protocol/told-to-teacher.ts';
import type { LiveTable } from '#live/table/live-table.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { moveText } from '#record/move-text.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { drawOf } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';
import { type Player, playerAt, tableInLog, toldTo } from './pupils-at-play.ts';
import { School } from './school.ts';

const PROCESSES = 2;

/** Logs that fail now and then: before an entry is stored, or after it, so that nobody knows. */
function unsteadyLogs(fails: () => 'before' | 'after' | undefined): LogStore {
  const logs = memoryLogs();
  return {
    ...logs,
    append: async (id, place, entry) => {
      const failing = fails();
      if (failing === 'before') throw new Error('the store is away');
      const appended = await logs.append(id, place, entry);
      if (failing === 'after') throw new Error('the store is away');
      return appended;
    },
  };
}

interface Seated extends Player {
  readonly seat: SeatCredentials;
}

/** A table with two pupils, and a negotiator in the third chair. */
interface Lesson {
  readonly school: School;
  readonly table: LiveTable;
  readonly players: Seated[];
  readonly opened: Opened;
  readonly draw: DrawBetween;
}

async function begun(school: School, draw: DrawBetween): Promise<Lesson> {
  const { code, teacher, opened } = await school.opens({ limit: 60 });
  const players: Seated[] = [];
  for (const party of [0, 1]) {
    const chair = { table: 0, party };
    const { device, seat } = await school.comes(code, 'jay', chair, party);
    players.push({ ...(await playerAt(device, chair)), seat });
  }
  await teacher.ask('led', { act: 'begin' });
  return { school, players, opened, draw, table: await tableInLog(school, opened.classId, 0) };
}

/** Whoever must act does so, and sends it twice, as a page that has not heard what became of it. */
async function moves({ table, players, draw }: Lesson): Promise<void> {
  const { toAct } = table.state;
  const player = players.find(({ chair }) => chair.party === toAct?.party);
  if (toAct === undefined || player === undefined) return;
  const move = moveText(sampleMove(table.game, legalMovesFor(table.game, table.state, toAct.party), draw));
  const asked = { after: toldTo(player), moves: [move] };
  await Promise.all([player.device.send('move', asked), player.device.send('move', asked)]);
}

/** The device of a pupil is gone, and comes again to some process. */
async function comesAgain({ school, players, draw }: Lesson, who: number): Promise<void> {
  const player = players[who];
  if (player === undefined) return;
  player.device.left();
  const { classId, pupil, token } = player.seat;
  const device = school.device(draw(0, PROCESSES - 1));
  await device.ask('sit', { classId, pupil, token });
  players[who] = { ...player, ...(await playerAt(device, player.chair)) };
}

async function processStops(lesson: Lesson): Promise<void> {
  await lesson.school.restart(lesson.draw(0, PROCESSES - 1));
  for (const who of lesson.players.keys()) await comesAgain(lesson, who);
}

/** The teacher takes the table back to a day that it came to, and asks twice. */
async function goesBack({ school, table, opened, draw }: Lesson): Promise<void> {
  const { classId, token } = opened;
  const teacher = school.device(draw(0, PROCESSES - 1), true);
  await teacher.ask('lead', { classId, token });
  const asked = { act: 'take-back', table: 0, round: draw(1, table.state.round), line: table.earlier.length };
  if (table.earlier.length < 3) await Promise.all([teacher.send('led', asked), teacher.send('led', asked)]);
  teacher.left();
}

function something(lesson: Lesson): Promise<void> {
  const { school, draw, players } = lesson;
  switch (draw(0, 29)) {
    case 0:
      return comesAgain(lesson, draw(0, players.length - 1));
    case 1:
      return processStops(lesson);
    case 2:
      return school.clock.pass(25_000);
    case 3:
      return goesBack(lesson);
    default:
      return moves(lesson);
  }
}

describe('a class among faults', () => {
  let linesPlayed = 0;

  it.each([1, 2, 3])('plays one game to its end, whatever fails meanwhile (%i)', async (seed) => {
    const draw = drawOf(seed);
    let isSteady = true;
    const failures = ['before', 'after'] as const;
    const logs = unsteadyLogs(() => (isSteady ? undefined : failures[draw(0, 9)]));
    const school = new School(PROCESSES, logs);
    const lesson = await begun(school, draw);
    const { table, players } = lesson;
    isSteady = false;
    for (let step = 0; step < 400 && table.state.ending === undefined; step += 1) {
      await something(lesson);
      await school.clock.pass(1100);
      await table.catchUp();
    }
    isSteady = true;
    await school.clock.pass(5000);
    expect(table.state.ending).toBeDefined();
    linesPlayed += table.earlier.length;
    for (const { device } of players) {
      const { over } = device.last<SeatContext>('around');
      expect(over?.earlier).toHaveLength(table.earlier.length);
      const link = decodeGame(over?.code ?? '');
      if (!link.ok) throw new Error('the code cannot be read');
      expect(verifyRecord(table.game, link.record)).toEqual({ verified: true, state: table.state });
    }
    const messages = new Set(school.reported.map((error) => (error as Error).message));
    expect(messages).toEqual(new Set(['the store is away']));
  });

  it('was taken back now and then', () => {
    expect(linesPlayed).toBeGreaterThan(0);
  });
});

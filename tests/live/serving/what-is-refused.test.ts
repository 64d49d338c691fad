import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { codeLog } from '#live/class/class-code.ts';
import { classLog, scenarioLog } from '#live/class/class-head.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import { ASKED_BY_PUPIL } from '#live/protocol/asked-by-pupil.ts';
import { ASKED_BY_TEACHER } from '#live/protocol/asked-by-teacher.ts';
import type { Scenarios } from '#live/serving/open-scenario.ts';
import { moveText } from '#record/move-text.ts';
import { drawOf } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';
import { tableInLog } from './pupils-at-play.ts';
import { LAKE, School, SETTINGS } from './school.ts';

const KINDS = [...Object.keys(ASKED_BY_PUPIL), ...Object.keys(ASKED_BY_TEACHER)];
const FULL = new Error('no space left on device');

describe('a service of live classes', () => {
  it.each(KINDS)('reads no %s that is none', async (kind) => {
    const school = new School();
    const { code } = await school.opens();
    const { device } = await school.comes(code, 'jay', { table: 0, party: 0 });
    const nonsense = [undefined, null, 7, 'x', [], { more: true }, { code: 'x'.repeat(99) }, { after: -1, moves: [] }];
    for (const message of nonsense) expect(await device.refused(kind, message)).toBe('unreadable');
  });

  it('knows no other kinds of messages', async () => {
    const device = new School().device();
    for (const kind of ['', 'constructor', '__proto__', 'toString', 'SIT']) {
      expect(await device.refused(kind, {})).toBe('unreadable');
    }
  });

  it('takes a class that was played by other rules for gone, and plays none of its moves', async () => {
    const before = new School();
    const { code, opened } = await before.opens();
    const logs = memoryLogs();
    const [ofClass, ofScenario] = [classLog(opened.classId), scenarioLog(opened.classId)];
    const [kept, scenario] = await Promise.all([ofClass, ofScenario].map((id) => before.logs.read(id, 0)));
    await logs.open(ofScenario, scenario?.head ?? '');
    await logs.open(codeLog(code), (await before.logs.read(codeLog(code), 0))?.head ?? '');
    await logs.open(ofClass, (kept?.head ?? '').replace(`"rules":${RULES_VERSION}`, `"rules":${RULES_VERSION + 1}`));
    const school = new School(1, logs);
    const { classId, token } = opened;
    expect(await school.device().refused('lead', { classId, token })).toBe('no-such-class');
    expect(await school.device().refused('look', { code })).toBe('no-such-code');
    // By the rules of today it would be there.
    expect(await before.device().ask('lead', { classId, token })).toMatchObject({ as: 'teacher' });
    expect(school.reported).toEqual([]);
  });

  it('does nothing for somebody who is nobody, and nothing that only a teacher does for a pupil or a projector', async () => {
    const school = new School();
    const { code, opened } = await school.opens();
    const { device } = await school.comes(code, 'jay', { table: 0, party: 0 });
    const projector = school.device();
    const shown = await projector.ask('lead', { classId: opened.classId, token: opened.projector });
    expect(shown).toMatchObject({ as: 'projector' });
    expect(shown.cards).toBeUndefined();
    const leads: [string, unknown][] = [
      ['led', { act: 'begin' }],
      ['observe', { table: 0 }],
      ['delete', {}],
    ];
    for (const [kind, message] of leads) {
      for (const other of [device, projector, school.device()])
        expect(await other.refused(kind, message)).toBe('not-yours');
    }
    const sits: [string, unknown][] = [
      ['sheet', {}],
      ['move', { after: 0, moves: ['AA'] }],
      ['scenario', {}],
      ['ready', { ready: true }],
      ['call', { calling: true }],
      ['leave', {}],
    ];
    for (const [kind, message] of sits) {
      for (const other of [projector, school.device()]) expect(await other.refused(kind, message)).toBe('not-yours');
    }
    const token = 'T'.repeat(22);
    expect(await school.device().refused('lead', { classId: opened.classId, token })).toBe('not-yours');
  });

  it('opens classes for whoever may, of scenarios that can be played', async () => {
    const school = new School();
    const asked = { scenario: LAKE, tables: 1, settings: SETTINGS };
    expect(await school.device(0, false).refused('open', asked)).toBe('may-not-open');
    const device = school.device(0, true);
    expect(await device.refused('open', { ...asked, scenario: { ...LAKE, parties: [] } })).toBe('no-scenario');
    expect(await device.refused('open', { ...asked, scenario: undefined })).toBe('no-scenario');
    expect(await school.logs.list('')).toEqual([]);
  });

  it.each(['scenario:', 'class:'])(
    'leaves nothing of a class that could not be opened, where a log fails (%s)',
    async (kind) => {
      const kept = memoryLogs();
      // It may have been stored all the same.
      const open: LogStore['open'] = async (id, head) => {
        const begun = await kept.open(id, head);
        return id.startsWith(kind) ? Promise.reject(FULL) : begun;
      };
      const device = new School(1, { ...kept, open }).device(0, true);
      expect(await device.refused('open', { scenario: LAKE, tables: 1, settings: SETTINGS })).toBe('not-stored');
      expect(await kept.list('')).toEqual([]);
    },
  );

  it('leaves nothing of a class for which no code was free', async () => {
    const kept = memoryLogs();
    const taken = JSON.stringify({ classId: 'another', goodUntil: 0 });
    const open: LogStore['open'] = (id, head) => kept.open(id, id.startsWith('code:') ? taken : head);
    const device = new School(1, { ...kept, open }).device(0, true);
    expect(await device.refused('open', { scenario: LAKE, tables: 1, settings: SETTINGS })).toBe('full');
    expect(await kept.list('class:')).toEqual([]);
    expect(await kept.list('scenario:')).toEqual([]);
  });

  it('tells the whole scenario only when the game of the table is over', async () => {
    const school = new School();
    const { code, teacher } = await school.opens();
    const { device } = await school.comes(code, 'jay', { table: 0, party: 0 });
    expect(await device.refused('scenario', {})).toBe('not-yours');
    await teacher.ask('led', { act: 'begin' });
    expect(await device.refused('scenario', {})).toBe('not-yours');
    await teacher.ask('led', { act: 'end-game' });
    expect((await device.ask('scenario', {})).scenario).toEqual(LAKE);
  });

  it('makes no move before it begins, for another chair, or out of turn', async () => {
    const school = new School();
    const { code, teacher, opened } = await school.opens();
    const pupils = await Promise.all([0, 1, 2].map((party) => school.comes(code, 'jay', { table: 0, party })));
    const table = await tableInLog(school, opened.classId, 0);
    const first = table.state.toAct?.party ?? -1;
    const endDay = moveText({ type: 'endDay', party: first });
    const [device, other] = [pupils[first]?.device, pupils[(first + 1) % 3]?.device];
    if (device === undefined || other === undefined) throw new Error('nobody there');
    expect(await device.refused('move', { after: 0, moves: [endDay] })).toBe('not-begun');
    await teacher.ask('led', { act: 'begin' });
    expect(await device.refused('move', { after: 0, moves: ['_'] })).toBe('unreadable');
    expect(await other.ask('move', { after: 0, moves: [endDay] })).toMatchObject({ came: 'refused' });
    const own = moveText({ type: 'endDay', party: (first + 1) % 3 });
    expect(await other.ask('move', { after: 0, moves: [own] })).toMatchObject({ came: 'refused' });
    expect(await device.ask('move', { after: 0, moves: [endDay] })).toEqual({ came: 'made' });
    expect(await device.ask('move', { after: 0, moves: [endDay] })).toEqual({ came: 'made' });
    await table.catchUp();
    expect(table.entries).toHaveLength(1);
  });

  it('says so where nothing can be stored, and goes on when it can', async () => {
    const kept = memoryLogs();
    let isFull = false;
    const logs: LogStore = {
      ...kept,
      append: (id, place, entry) => (isFull ? Promise.reject(FULL) : kept.append(id, place, entry)),
      open: (id, head) => (isFull ? Promise.reject(FULL) : kept.open(id, head)),
    };
    const school = new School(1, logs);
    const { code, teacher, opened } = await school.opens();
    const { device } = await school.comes(code, 'jay', { table: 0, party: 0 });
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(500);
    const table = await tableInLog(school, opened.classId, 0);
    const { after } = await device.ask('sheet', {});
    const allowed = legalMovesFor(table.game, table.state, 0);
    const move = { after, moves: [moveText(sampleMove(table.game, allowed, drawOf(1)))] };
    isFull = true;
    expect(await device.refused('move', move)).toBe('not-stored');
    expect(await teacher.refused('led', { act: 'announce', words: 'Hello' })).toBe('not-stored');
    expect(await school.device().refused('join', { code, nickname: 'jay' })).toBe('not-stored');
    expect(await school.device(0, true).refused('open', { scenario: LAKE, tables: 1, settings: SETTINGS })).toBe(
      'not-stored',
    );
    expect(new Set(school.reported)).toEqual(new Set([FULL]));
    isFull = false;
    expect(await device.ask('move', move)).toEqual({ came: 'made' });
    // Negotiators go on, too.
    await school.clock.pass(2000);
    await table.catchUp();
    expect(table.entries.some(({ by }) => by === 'seat')).toBe(true);
    expect(table.state.toAct?.party).toBe(0);
  });

  it('says that trying again is no use where the program itself has failed', async () => {
    const fault = new Error('a fault of the program');
    const broken: Scenarios = {
      gameOf: () => {
        throw fault;
      },
    };
    const school = new School(1, memoryLogs(), broken);
    const { classId, token } = await school
      .device(0, true)
      .ask('open', { scenario: LAKE, tables: 1, settings: SETTINGS });
    expect(await school.device().refused('lead', { classId, token })).toBe('unreadable');
    expect(school.reported).toEqual([fault]);
  });

  it('comes back when its logs cannot be read for a while', async () => {
    const kept = memoryLogs();
    let isAway = false;
    const logs: LogStore = { ...kept, read: (id, after) => (isAway ? Promise.reject(FULL) : kept.read(id, after)) };
    const school = new School(1, logs);
    const { code, teacher } = await school.opens();
    const { device } = await school.comes(code, 'jay', { table: 0, party: 0 });
    isAway = true;
    expect(await school.device().refused('look', { code })).toBe('not-stored');
    await teacher.send('led', { act: 'begin' });
    await school.clock.pass(5000);
    isAway = false;
    await school.clock.pass(2000);
    expect(device.last('around')).toMatchObject({ phase: 'playing' });
    expect((await school.device().ask('look', { code })).taken).toEqual(['jay']);
  });

  it('finds what others have done where nobody tells that a log has grown', async () => {
    const deaf: LogStore = { ...memoryLogs(), watch: () => () => {} };
    const school = new School(2, deaf);
    const { code, teacher } = await school.opens();
    const { device } = await school.comes(code, 'jay', { table: 0, party: 0 }, 1);
    await school.clock.pass(1000);
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(6000);
    expect(device.last('around')).toMatchObject({ phase: 'playing', waitsFor: [0] });
  });
});

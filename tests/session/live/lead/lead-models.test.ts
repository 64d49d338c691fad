import { describe, expect, it } from 'vitest';
import { boardHeadOf } from '#session/live/lead/board-head-model.ts';
import { classAddress, joinAddress } from '#session/live/lead/class-address.ts';
import { isLedClass, type LedClass } from '#session/live/lead/led-classes.ts';
import { seatsInWords, tablesForPupils, usualDraft } from '#session/live/lead/open-draft.ts';
import { callersIn } from '#session/live/lead/pupils-in-words.ts';
import { sinceLastBoard } from '#session/live/lead/since-last-board.ts';
import { board, leading, pupil, table } from '../../../support/live-leading.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { SPEAKER } from '../../../support/speaker.ts';

const withPupils = (...pupils: ReturnType<typeof pupil>[]) =>
  table({ chairs: [{ pupils, negotiator: false, put: false }] });

describe('what stands above a live class', () => {
  it('counts tables, students and minutes', () => {
    const shown = board({
      tables: [withPupils(pupil('p1', 'heron', { here: false }))],
      standing: [pupil('p2', 'lynx')],
    });
    expect(boardHeadOf(SPEAKER, leading(), shown, 59_999)).toEqual({
      heading: 'Two gardens: 1 table',
      students: '1 student here, 1 away',
      minute: 'minute 24',
      code: 'DOVE 4217',
    });
    expect(boardHeadOf(SPEAKER, leading(), board({ playedFor: undefined }), 0).minute).toBeUndefined();
  });
});

describe('what is told aloud', () => {
  it('is that a game has ended, and that somebody is away or back', () => {
    const before = board({ tables: [withPupils(pupil('p1', 'heron'), pupil('p2', 'lynx', { here: false }))] });
    const after = board({
      tables: [
        {
          ...withPupils(pupil('p1', 'heron', { here: false }), pupil('p2', 'lynx')),
          over: { ending: 'held', code: 'x' },
        },
      ],
    });
    expect(sinceLastBoard(SPEAKER, before, after)).toEqual([
      'Table Alder has finished: Lasted.',
      'Heron is away.',
      'Lynx is back.',
    ]);
    expect(sinceLastBoard(SPEAKER, after, after)).toEqual([]);
  });

  it('is that students join and are ready, and how many where they are many', () => {
    const lobby = (...pupils: ReturnType<typeof pupil>[]) =>
      board({ phase: 'waiting', tables: [withPupils(...pupils)] });
    const five = ['heron', 'lynx', 'otter', 'raven', 'robin'].map((name, place) => pupil(`p${place}`, name));
    const ready = five.map((each) => ({ ...each, ready: true }));
    expect(sinceLastBoard(SPEAKER, lobby(), lobby(...five.slice(0, 1)))).toEqual(['Heron has joined.']);
    expect(sinceLastBoard(SPEAKER, lobby(), lobby(...five))).toEqual(['5 students have joined.']);
    expect(sinceLastBoard(SPEAKER, lobby(...five.slice(0, 2)), lobby(...ready.slice(0, 2)))).toEqual([
      'Heron is ready.',
      'Lynx is ready.',
    ]);
    expect(sinceLastBoard(SPEAKER, lobby(...five), lobby(...ready))).toEqual(['5 more students are ready.']);
    expect(sinceLastBoard(SPEAKER, lobby(...ready), lobby(...ready))).toEqual([]);
  });

  it('is that the talks begin, pause and go on, at one table or at all', () => {
    const over = table({ name: 'maple', over: { ending: 'held', code: 'x' } });
    const playing = (...paused: boolean[]) => {
      const names = ['alder', 'hazel'];
      return board({ tables: [...paused.map((is, place) => table({ name: names[place] ?? '', paused: is })), over] });
    };
    const waiting = { ...playing(false, false), phase: 'waiting' as const };
    expect(sinceLastBoard(SPEAKER, waiting, playing(false, false))).toEqual(['The talks have started at all tables.']);
    expect(sinceLastBoard(SPEAKER, playing(false, false), playing(true, false))).toEqual(['Table Alder is paused.']);
    expect(sinceLastBoard(SPEAKER, playing(true, false), playing(false, false))).toEqual(['Table Alder has resumed.']);
    expect(sinceLastBoard(SPEAKER, playing(false, false), playing(true, true))).toEqual(['All tables are paused.']);
    expect(sinceLastBoard(SPEAKER, playing(true, true), playing(false, false))).toEqual(['All tables have resumed.']);
  });

  it('is nothing of a move', () => {
    expect(sinceLastBoard(SPEAKER, board(), board({ tables: [table({ moves: 13, round: 4 })] }))).toEqual([]);
  });
});

it('says who asks the teacher to come, and where', () => {
  const calling = pupil('p1', 'heron', { calling: true });
  const of = (some: Parameters<typeof board>[0]) => callersIn(SPEAKER, leading({ board: board(some) }));
  expect(of({ tables: [withPupils(calling)] })).toEqual([
    { id: 'p1', name: 'Heron', words: 'Heron (Table Alder, Ada) needs your help' },
  ]);
  const [standing] = of({ tables: [], standing: [calling] });
  expect(standing?.words).toBe('Heron has no seat, and needs your help');
  const before = board({ tables: [withPupils(pupil('p1', 'heron'))] });
  const after = board({ tables: [withPupils(calling)] });
  expect(sinceLastBoard(SPEAKER, before, after)).toEqual(['Heron needs your help.']);
  expect(sinceLastBoard(SPEAKER, after, after)).toEqual([]);
});

describe('a class that is to be opened', () => {
  const scenario = smallScenario();
  const chairs = scenario.parties.length;

  it('has a chair for each student, as far as there are tables', () => {
    expect(usualDraft(scenario).tables).toBe(Math.ceil(24 / chairs));
    expect(tablesForPupils(1, scenario)).toBe(1);
    expect(tablesForPupils(10_000, scenario)).toBe(40);
  });

  it.each([
    [29, 8, '8 tables with 4 seats each. The computer takes the 3 seats that are left.'],
    [31, 8, '8 tables with 4 seats each. The computer takes the seat that is left.'],
    [32, 8, '8 tables with 4 seats each. Every seat is taken.'],
    [6, 1, '1 table with 4 seats. 2 students share a seat with others.'],
  ])('says what comes of %i students at %i tables', (pupils, tables, words) => {
    expect(seatsInWords(SPEAKER, { ...usualDraft(scenario), pupils, tables }, 4)).toBe(words);
  });
});

describe('the classes that are led from a device', () => {
  const led: LedClass = {
    classId: 'abcdefghij12',
    token: 'a'.repeat(22),
    projector: 'b'.repeat(22),
    title: 'Two gardens',
    tables: 8,
    openedAt: 1_700_000_000_000,
    keptAs: 'two-gardens',
  };

  it('are known by all of their parts, whether results were taken over or not', () => {
    const { keptAs: _, ...before } = led;
    expect([led, before].map(isLedClass)).toEqual([true, true]);
  });

  it.each([undefined, null, 1, {}, { ...led, token: 'short' }, { ...led, tables: '8' }, { ...led, classId: '../x' }])(
    'are none in %j',
    (value) => {
      expect(isLedClass(value)).toBe(false);
    },
  );
});

it('writes an address for a wall, and one for the code and the card of a chair', () => {
  const address = classAddress('http://192.168.1.20:4173');
  expect(address.shown).toBe('192.168.1.20:4173');
  expect(joinAddress(address, 'DOVE 4217')).toBe('http://192.168.1.20:4173/#/join/DOVE-4217');
  expect(joinAddress(classAddress('https://school.example/parley/'), 'DOVE 4217', 'abc')).toBe(
    'https://school.example/parley/#/join/DOVE-4217/abc',
  );
});

import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { ClauseState } from '#engine/model/clause-state.ts';
import type { ReplyWord } from '#engine/model/moves.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import { firmReadings, readingsOf } from '#engine/text/readings.ts';
import { initialClause } from '#engine/text/write-clause.ts';
import {
  accept,
  askMeaning,
  counter,
  initial,
  offer,
  openTable,
  type PlayTable,
  reply,
  type Wording,
  withdraw,
  yes,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const WATER = { water: ['halves', 'meters'] } as const;
const [MAIN] = [1];

/** a and c have agreed that the water is halves or meters; b has yet to look at it. */
const vague = () =>
  openTable(smallScenario())
    .play('a', offer('main', ['c'], WATER))
    .play('c', accept());
/** All three have. */
const settled = () =>
  openTable(smallScenario())
    .play('a', offer('main', ['b', 'c'], WATER))
    .play('b', accept())
    .play('c', accept());

describe('a vague clause', () => {
  it('is tabled with both its options, as a version of its own', () => {
    const table = vague();
    expect(table.clause('water')).toMatchObject({ standing: 'tabled', option: 'halves', or: 'meters' });
    expect(table.recorded('tabled')).toMatchObject([{ issue: 2, option: 1, or: 2, joined: [0, 2] }]);
    table.skipTo('b');
    expect(table.refusalOf('b', initial('water', 'halves'))).toBe('not-tabled');
    expect(table.refusalOf('b', initial('water', ['halves', 'meters']))).toBeUndefined();
  });

  it('gives its text two readings once it is settled, and one before', () => {
    expect(readingsOf(vague().game.common, vague().state, MAIN)).toEqual([0]);
    expect(readingsOf(settled().game.common, settled().state, MAIN)).toEqual([9, 18]);
  });

  it('is one of its kind in an offer and in a text', () => {
    const table = vague();
    expect(table.refusalOf('a', offer('main', ['b'], { ...WATER, guard: ['nobody', 'patrol'] }))).toBe(
      'one-vague-clause',
    );
    expect(table.refusalOf('a', offer('main', ['b'], { guard: ['nobody', 'patrol'] }))).toBe('one-vague-clause');
    expect(table.refusalOf('a', offer('main', ['b'], { water: ['nothing', 'halves'] }))).toBeUndefined();
    expect(
      table.refusalOf('a', offer('main', ['b'], { water: 'halves', guard: ['nobody', 'patrol'] })),
    ).toBeUndefined();
    expect(table.refusalOf('a', offer('opening', ['b'], { venue: ['lake', 'tower'] }))).toBeUndefined();
  });

  it('is refused in a counter as in an offer', () => {
    const table = vague().play('a', offer('main', ['b'], { guard: 'patrol' }));
    expect(table.refusalOf('b', counter({ guard: ['nobody', 'patrol'] }))).toBe('one-vague-clause');
    expect(table.refusalOf('b', counter({ water: 'meters', guard: ['nobody', 'patrol'] }))).toBeUndefined();
  });

  it('is not written where another article has become vague since it was offered', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b', 'c'], WATER))
      .play('b', counter({ guard: ['nobody', 'patrol'] }))
      .play('a', accept())
      .play('c', accept());
    expect(table.clause('guard')).toMatchObject({ option: 'nobody', or: 'patrol' });
    expect(table.clause('water').standing).toBe('unsettled');
    expect(table.recorded('notWritten')).toMatchObject([{ audience: 'all', issue: 2, option: 1, or: 2 }]);
  });

  it('is pinned down by agreeing one firm option', () => {
    const table = vague()
      .play('a', offer('main', ['b'], { water: 'meters' }))
      .play('b', accept());
    expect(table.clause('water')).toMatchObject({ option: 'meters', initials: ['a', 'b'], beside: [] });
    expect(table.clause('water').or).toBeUndefined();
  });

  it('can be asked about while it stands in the text, and then the one asked names a reading or evades', () => {
    const table = openTable(smallScenario());
    expect(table.refusalOf('a', askMeaning('b', 'water', WATER.water))).toBe('not-tabled');
    table.play('a', offer('main', ['b'], WATER)).play('b', accept());
    expect(table.refusalOf('a', askMeaning('b', 'water', ['nothing', 'meters']))).toBe('not-tabled');
    table.play('a', askMeaning('b', 'water', WATER.water));
    expect(['first', 'second', 'evade', 'yes'].map((says) => table.refusalOf('b', reply(says as ReplyWord)))).toEqual([
      undefined,
      undefined,
      undefined,
      'malformed',
    ]);
    table.play('b', reply('first'));
    expect(table.viewOf('a').questions).toMatchObject([{ says: 'first', asked: { option: 1, or: 2 } }]);
    expect(table.viewOf('c').questions).toEqual([]);
  });

  it('beside the text goes when nobody stands by it any more', () => {
    const { common } = openTable(smallScenario()).game;
    const clause: ClauseState = {
      current: { option: 1, initials: [1] },
      beside: [{ option: 0, or: 2, initials: [0] }],
    };
    initialClause(common, clause, { issue: 3, option: 1 }, 2);
    expect(clause.beside).toHaveLength(1);
    initialClause(common, clause, { issue: 3, option: 1 }, 0);
    expect(clause).toEqual({ current: { option: 1, initials: [1, 2, 0] }, beside: [] });
  });

  it('cannot stand where something must be settled and one reading is what silence means', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: ['none', 'lake'], format: 'big' }))
      .play('b', accept())
      .toDusk();
    expect(table.recorded('voteLapsed')).toMatchObject([{ track: 0, why: { code: 'must-settle', issue: 0 } }]);
  });

  it('crosses a red line if either reading does: nobody signs that', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: ['lake', 'tower'], format: 'big' }))
      .play('b', accept())
      .toDusk();
    expect(table.turn).toBe('vote a');
    expect(table.refusalOf('a', yes())).toBe('red-line');
  });

  it('is worth to each what its trust makes of it, and keeps that worth once it is signed', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: ['small', 'big'] }))
      .play('b', accept())
      .toDusk();
    // a: 12 or 14, trust 500: 13 + 0.5, rounded down, less 1. b: 9 or 11.
    const worths = () => [0, 1].map((party) => signedPoints(table.game, table.state, party, 0));
    expect(worths()).toEqual([12, 9]);
    table.everybodySigns();
    expect(table.statusOf('opening')).toBe('signed');
    expect(worths()).toEqual([12, 9]);
    expect(table.toEnding().points.map((row) => at(row, 0))).toEqual([12, 9, 8]);
  });

  it('is told from its readings when an initial is taken back', () => {
    const table = vague().play('a', withdraw('water'));
    expect(table.recorded('withdrawn')).toMatchObject([{ issue: 2, option: 1, or: 2 }]);
  });
});

describe('a vague clause in the text', () => {
  /** On the next day: a and c have agreed that the water is halves or meters. */
  const next = () => vague().toRound(2).skipTo('a');
  const agree = (wording: Wording) => (table: PlayTable) =>
    table.play('a', offer('main', ['c'], wording)).play('c', accept());

  it.each<{
    title: string;
    course: (table: PlayTable) => PlayTable;
    option: string;
    or: string | undefined;
    readings: number;
  }>([
    {
      title: 'stays vague where another article is agreed on',
      course: agree({ costs: 'paid' }),
      option: 'halves',
      or: 'meters',
      readings: 1,
    },
    {
      title: 'is pinned down on its first reading',
      course: agree({ water: 'halves' }),
      option: 'halves',
      or: undefined,
      readings: 1,
    },
    {
      title: 'is pinned down on its second',
      course: agree({ water: 'meters' }),
      option: 'meters',
      or: undefined,
      readings: 1,
    },
    {
      title: 'is pinned down on a third answer',
      course: agree({ water: 'nothing' }),
      option: 'nothing',
      or: undefined,
      readings: 1,
    },
    {
      title: 'is made vague otherwise',
      course: agree({ water: ['nothing', 'halves'] }),
      option: 'nothing',
      or: 'halves',
      readings: 1,
    },
    {
      title: 'gives way to another vague one in the same offer',
      course: agree({ water: 'halves', costs: ['open', 'paid'] }),
      option: 'halves',
      or: undefined,
      readings: 2,
    },
    {
      title: 'has two readings once all have initialled it',
      course: (table) => table.skipTo('b').play('b', initial('water', ['halves', 'meters'])),
      option: 'halves',
      or: 'meters',
      readings: 2,
    },
  ])('$title', ({ course, option, or, readings }) => {
    const table = course(next());
    expect([table.clause('water').option, table.clause('water').or]).toEqual([option, or]);
    expect(readingsOf(table.game.common, table.state, MAIN)).toHaveLength(readings);
  });
});

describe('ways to read clauses', () => {
  it('are one where all are firm, and two where one is vague', () => {
    const firm = [{ issue: 2, option: 1 }];
    expect(firmReadings(firm)).toEqual([firm]);
    expect(firmReadings([...firm, { issue: 3, option: 0, or: 2 }])).toEqual([
      [...firm, { issue: 3, option: 0 }],
      [...firm, { issue: 3, option: 2 }],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Position } from '#engine/model/scenario/position.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import {
  type Act,
  askMatters,
  counter,
  declare,
  offer,
  openTable,
  type PlayTable,
  refuse,
  reply,
  type Wording,
} from '../../../support/play.ts';
import { position, smallScenario } from '../../../support/scenarios.ts';

const [WATER, , COSTS] = [2, 3, 4];

const why = (party: string, issue: string, option: string, stance: Position['stance'], date?: string): Position => ({
  ...position(party, issue, option, stance, date),
  because: `${party} says why.`,
});

/** What the parties say in public, the first of it with its reason. */
const POSITIONS = [
  why('a', 'water', 'meters', 'wants'),
  why('c', 'water', 'meters', 'against'),
  why('c', 'costs', 'paid', 'accepts'),
  position('a', 'costs', 'paid', 'wants'),
];

const tableOf = (positions: readonly Position[] = POSITIONS, over: Partial<Scenario> = {}): PlayTable =>
  openTable(smallScenario({ rounds: { label: 'day', count: 6 }, channels: [], positions, ...over }));
const toC = (wording: Wording) => offer('main', ['c'], wording);

/** What the one who must act says of why, whatever else it says. */
function whyTold(table: PlayTable, act: Act, reasons: readonly Reason[] = []): readonly Reason[] {
  const move = table.moveOf(table.actor, act);
  const told = reasonsTold(table.viewOf(table.actor), { move, reasons });
  return told.filter(({ code }) => code === 'because');
}

const because = (issue: number, option: number, at: number, apart?: true): Reason => ({
  code: 'because',
  issue,
  option,
  why: { among: 'positions', index: at },
  ...(apart && { apart }),
});

/** The reason of a red line. */
const neverSigned = (issue: number, option: number, at: number): Reason => ({
  code: 'because',
  issue,
  option,
  why: { among: 'redLines', party: expect.any(Number), index: at },
});

const GAINS: Reason = { code: 'gains-by', issue: WATER, option: 2, points: 11 };
const GIVES: Reason = { code: 'cannot', issue: WATER, option: 2 };

describe('a reason from the world', () => {
  it('says in a letter why its sender wants what it asks for, as far as the file has a reason', () => {
    const table = tableOf().skipTo('a');
    expect(whyTold(table, toC({ costs: 'paid', water: 'meters' }), [GAINS])).toEqual([because(WATER, 2, 0)]);
    expect(whyTold(table, toC({ costs: 'paid' }))).toEqual([]);
  });

  it('is about what the letter names as what it gains by, where that has a reason, too', () => {
    const positions = [why('a', 'water', 'meters', 'wants'), why('a', 'costs', 'paid', 'wants')];
    const table = tableOf(positions).skipTo('a');
    const gains: Reason = { code: 'gains-by', issue: COSTS, option: 2, points: 11 };
    expect(whyTold(table, toC({ water: 'meters', costs: 'paid' }), [gains])).toEqual([because(COSTS, 2, 1)]);
  });

  it('is given to one party once, and to another for the first time', () => {
    const table = tableOf().skipTo('a');
    table.play('a', toC({ water: 'meters' })).play('c', refuse());
    table.toRound(2).skipTo('a');
    expect(whyTold(table, toC({ water: 'meters', costs: 'paid' }))).toEqual([]);
    expect(whyTold(table, offer('main', ['b'], { water: 'meters' }), [GAINS])).toEqual([because(WATER, 2, 0)]);
  });

  it('is not given in a letter to one that has had it in a reply, or has heard it before everybody', () => {
    const asked = tableOf().skipTo('c').play('c', askMatters('a', 'water')).play('a', reply('most'));
    asked.toRound(2).skipTo('a');
    expect(whyTold(asked, toC({ water: 'meters' }), [GAINS])).toEqual([]);
    expect(whyTold(asked, offer('main', ['b'], { water: 'meters' }), [GAINS])).toEqual([because(WATER, 2, 0)]);
    const insisted = tableOf()
      .skipTo('a')
      .play('a', declare('insist', 'water', 'meters'));
    expect(whyTold(insisted, toC({ water: 'meters' }), [GAINS])).toEqual([]);
  });

  it('says why an offer is refused over an article, the first time', () => {
    const table = tableOf().skipTo('a');
    table.play('a', toC({ water: 'meters', costs: 'paid' }));
    expect(whyTold(table, refuse('too-little', 'water'), [GIVES])).toEqual([because(WATER, 2, 1)]);
    expect(whyTold(table, refuse('too-little', 'costs'))).toEqual([]);
    table.play('c', refuse('too-little', 'water')).toRound(2).skipTo('a');
    table.play('a', toC({ water: 'meters' }));
    expect(whyTold(table, refuse('too-little', 'water'))).toEqual([]);
  });

  it('says in a counter why it changes what it changes', () => {
    const table = tableOf().skipTo('a');
    table.play('a', toC({ water: 'meters', costs: 'paid' }));
    expect(whyTold(table, counter({ water: 'halves', costs: 'paid' }), [GIVES])).toEqual([because(WATER, 2, 1)]);
    expect(whyTold(table, counter({ water: 'meters', costs: 'shared' }))).toEqual([]);
  });

  it('is a new one in each letter, as long as there are any', () => {
    const positions = [why('a', 'water', 'meters', 'wants'), why('a', 'costs', 'paid', 'wants')];
    const table = tableOf(positions).skipTo('a');
    const both = toC({ water: 'meters', costs: 'paid' });
    const said: (readonly Reason[])[] = [];
    for (const round of [2, 3, 4]) {
      said.push(whyTold(table, both, [GAINS]));
      table.play('a', both).play('c', refuse()).toRound(round).skipTo('a');
    }
    expect(said).toEqual([[because(COSTS, 2, 1)], [because(WATER, 2, 0)], []]);
  });

  it('stands behind the clause that it is about, and apart where none is named', () => {
    const table = tableOf([why('c', 'water', 'meters', 'wants')]).skipTo('c');
    const move = table.moveOf('c', offer('main', ['a'], { water: 'meters' }));
    const told = reasonsTold(table.viewOf('c'), { move, reasons: [] });
    expect(told.slice(0, 2)).toEqual([expect.objectContaining({ code: 'asks' }), because(WATER, 2, 0)]);
    const vote = { type: 'vote', party: table.party('c'), track: 1, yes: false, over: [WATER] } as const;
    const against = tableOf([why('c', 'water', 'nothing', 'against')]).viewOf('c');
    expect(reasonsTold(against, { move: vote, reasons: [] })).toEqual([because(WATER, 0, 0, true)]);
  });

  it('is that of a red line, also of one across several articles of what is turned down', () => {
    const redLines = [
      { party: 'c', never: { water: ['nothing'] }, declared: true, because: 'One.' },
      { party: 'c', never: { water: ['meters'], costs: ['shared'] }, declared: true, because: 'Both.' },
    ];
    const table = tableOf([], { redLines }).skipTo('a');
    table.play('a', toC({ water: 'meters', costs: 'shared' }));
    expect(whyTold(table, refuse('red-line', 'water'), [{ code: 'red-line', issue: WATER }])).toEqual([
      neverSigned(WATER, 2, 1),
    ]);
    table.play('c', refuse('red-line', 'water')).toRound(2).skipTo('a');
    table.play('a', toC({ water: 'nothing' }));
    expect(whyTold(table, refuse('red-line', 'water'), [{ code: 'red-line', issue: WATER }])).toEqual([
      neverSigned(WATER, 0, 0),
    ]);
  });

  it('is that of the position in force, which a later one to the same effect keeps', () => {
    const dates = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04', '2025-03-05', '2025-03-06'];
    const rounds = { label: 'day', count: 6, dates };
    const kept = [
      why('a', 'water', 'meters', 'wants', '2025-03-01'),
      position('a', 'water', 'meters', 'wants', '2025-03-02'),
    ];
    const given = [
      why('a', 'water', 'meters', 'wants', '2025-03-01'),
      position('a', 'water', 'meters', 'accepts', '2025-03-02'),
    ];
    const onSecondDay = (positions: readonly Position[]) =>
      whyTold(tableOf(positions, { rounds }).toRound(2).skipTo('a'), toC({ water: 'meters' }), [GAINS]);
    expect(onSecondDay(kept)).toEqual([because(WATER, 2, 0)]);
    expect(onSecondDay(given)).toEqual([]);
  });
});

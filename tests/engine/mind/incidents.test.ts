import { describe, expect, it } from 'vitest';
import { type AddressedClauses, incidentToldIn, isUnderPressure } from '#engine/mind/incidents.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import {
  accept,
  answerClaim,
  callVote,
  claim,
  clausesOf,
  counter,
  declare,
  endDay,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  stay,
  useLever,
  walkOut,
  withdraw,
  yes,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const [A, B, C] = [0, 1, 2];

type Lever = NonNullable<Scenario['levers']>[number];
type Event = NonNullable<Scenario['events']>[number];

const lever = (id: string, effects: Lever['effects']): Lever => ({
  id,
  party: 'a',
  label: 'Press',
  says: 'A says what follows if no text is signed.',
  uses: 1,
  effects,
});
const LEVERS = [
  lever('press', [{ walkAway: { party: 'b', track: 'opening', by: -1 } }, { trust: { of: 'b', to: 'a', broke: 1 } }]),
  lever('offend', [{ trust: { of: 'c', to: 'a', broke: 1 } }]),
  lever('oblige', [{ walkAway: { party: 'b', track: 'opening', by: -1 } }, { trust: { of: 'b', to: 'a', kept: 1 } }]),
];
const SHOTS: Event = {
  id: 'shots',
  when: { round: 2 },
  title: 'Shots at the lake',
  says: 'Shots were heard at the lake.',
  tag: 'reported',
  effects: [{ trust: { of: 'b', to: 'a', broke: 1 } }],
};

const atTable = (over: Partial<Scenario> = {}) => openTable(smallScenario({ levers: LEVERS, ...over }));
const told = (table: PlayTable, seat: string, ...hearers: AddressedClauses['to'][]) =>
  incidentToldIn(
    table.viewOf(seat),
    hearers.map((to) => ({ to, clauses: [] })),
  );

describe('what a delegation has not spoken of', () => {
  it('is nothing before anything has happened to it', () => {
    expect(told(atTable(), 'b', 'all')).toBeUndefined();
    expect(told(atTable().play('a', useLever('press')), 'c', 'all')).toBeUndefined();
    expect(told(atTable().play('a', useLever('press')), 'a', 'all')).toBeUndefined();
  });

  it('is a lever that makes waiting dearer for it or costs trust, told to its owner, and to others from the next day on', () => {
    const table = atTable().play('a', useLever('press'));
    const pressed = { what: 'pressed', round: 1, by: A, lever: 0 };
    expect(told(table, 'b', A)).toEqual(pressed);
    expect(told(table, 'b', C)).toBeUndefined();
    expect(told(table.toRound(2), 'b', C)).toEqual(pressed);
    expect(told(atTable().play('a', useLever('offend')), 'c', A)).toEqual({ ...pressed, lever: 1 });
  });

  it('is no lever that wins its trust', () => {
    const table = atTable().play('a', useLever('oblige'));
    expect(told(table, 'b', A)).toBeUndefined();
    expect(isUnderPressure(table.viewOf('b'))).toBe(false);
  });

  it('is news that costs another its trust', () => {
    const table = atTable({ events: [SHOTS] }).toRound(2);
    expect(told(table, 'b', C)).toEqual({ what: 'news', round: 2, by: A, event: 0 });
    expect(told(table, 'c', B)).toBeUndefined();
  });

  it('is a promise that was broken to it, between the two', () => {
    const table = atTable()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .play('a', withdraw('venue'));
    expect(told(table, 'b', A)).toEqual({ what: 'breach', round: 1, by: A, why: 'withdrawn' });
    expect(told(table, 'b', C)).toBeUndefined();
    expect(told(table, 'b', 'all')).toBeUndefined();
  });

  it('is a claim that was denied: for who made it, and for who was told it', () => {
    const denied = openTable(smallScenario())
      .play('a', claim('b', 'venue', 'lake'))
      .skipTo('b')
      .play('b', answerClaim('deny'));
    expect(told(denied, 'a', B)).toEqual({ what: 'denied', round: 1, by: B });
    expect(told(denied, 'a', C)).toBeUndefined();
    expect(told(denied, 'c', A)).toEqual({ what: 'breach', round: 1, by: A, why: 'claim-denied' });
  });

  it('is a date that has passed, for those who sign', () => {
    const table = atTable().toRound(3);
    expect(told(table, 'b', C)).toEqual({ what: 'date-passed', round: 2, by: undefined, track: 0 });
    expect(told(table, 'c', B)).toBeUndefined();
  });

  it('is a walk-out while it is announced, and when it has come', () => {
    const table = atTable().skipTo('c').play('c', walkOut());
    expect(told(table, 'b', C)).toEqual({ what: 'leaves', round: 1, by: C });
    expect(told(table, 'b', A)).toBeUndefined();
    expect(told(table.toRound(2), 'a', B)).toEqual({ what: 'leaves', round: 1, by: C });
    expect(told(table.toRound(3), 'a', 'all')).toEqual({ what: 'left', round: 2, by: C });
    expect(told(atTable().play('a', walkOut()).play('a', stay()), 'b', A)).toBeUndefined();
  });
});

describe('what has been spoken of', () => {
  const pressed = () => atTable().play('a', useLever('press')).skipTo('b');

  it.each([
    ['a letter', () => pressed().play('b', offer('opening', ['a'], { venue: 'lake' }))],
    ['a statement', () => pressed().play('b', declare('insist', 'venue', 'lake'))],
  ])('is told in %s, once', (_, speak) => {
    const table = speak();
    expect(told(table, 'b', A)).toBeUndefined();
    expect(isUnderPressure(table.viewOf('b'))).toBe(false);
  });

  it.each([
    ['an acceptance', accept()],
    ['a refusal', refuse()],
    ['a counter', counter({ venue: 'tower' })],
  ])('is told in %s, once', (_, answer) => {
    const table = atTable()
      .play('a', useLever('press'))
      .play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(told(table, 'b', A)).toMatchObject({ what: 'pressed' });
    expect(told(table.play('b', answer), 'b', A)).toBeUndefined();
  });

  it('is told in a vote', () => {
    const table = atTable()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .play('a', useLever('press'))
      .skipTo('b')
      .play('b', callVote('opening'))
      .toDusk()
      .play('a', no('venue'));
    expect(told(table, 'b', 'all')).toMatchObject({ what: 'pressed' });
    expect(told(table.play('b', yes()), 'b', A)).toBeUndefined();
  });

  it('waits where a letter leaves the own position on three articles, and in its copies, unless it is a walk-out', () => {
    const words = { water: 'halves', guard: 'patrol', costs: 'paid' };
    const others = { water: 'meters', guard: 'base', costs: 'shared' };
    const written = () =>
      atTable()
        .skipTo('b')
        .play('b', offer('main', ['a'], words))
        .play('a', refuse());
    const pressedLater = written().toRound(2).skipTo('a').play('a', useLever('press')).skipTo('b');
    const toldWith = (table: PlayTable, wording: typeof words) =>
      incidentToldIn(table.viewOf('b'), [{ to: A, clauses: clausesOf(table.scenario, wording) }]);
    expect(toldWith(pressedLater, { ...others, costs: 'paid' })).toMatchObject({ what: 'pressed' });
    expect(toldWith(pressedLater, others)).toBeUndefined();
    pressedLater.play('b', offer('main', ['a'], others));
    expect(isUnderPressure(pressedLater.viewOf('b'))).toBe(true);
    expect(toldWith(pressedLater, others)).toBeUndefined();
    expect(toldWith(pressedLater, words)).toBeUndefined();
    expect(toldWith(written().toRound(2).skipTo('a').play('a', walkOut()), others)).toMatchObject({ what: 'leaves' });
  });

  it('is one thing at a time, the gravest first', () => {
    const table = atTable({ events: [SHOTS] })
      .play('a', useLever('press'))
      .toRound(2)
      .skipTo('b');
    expect(told(table, 'b', A)).toMatchObject({ what: 'pressed' });
    expect(told(table, 'b', C, A)).toMatchObject({ what: 'news' });
    table.play('b', offer('opening', ['a'], { venue: 'lake' })).play('a', refuse());
    expect(told(table, 'b', C)).toMatchObject({ what: 'news' });
    expect(told(table.play('b', endDay()), 'b', C)).toMatchObject({ what: 'news' });
  });
});

import { describe, expect, it } from 'vitest';
import {
  accept,
  askMatters,
  callVote,
  counter,
  endDay,
  offer,
  openTable,
  type PlayTable,
  refuse,
  reply,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('a day that is ended with moves left', () => {
  it('is counted for all to see', () => {
    const table = openTable(smallScenario()).toRound(3);
    expect(table.viewOf('a').parties.map(({ daysEnded }) => daysEnded)).toEqual([2, 2, 2]);
  });

  it('is told in both readings when it is the second in a row that has brought nothing new', () => {
    const table = openTable(smallScenario()).toRound(4);
    const idle = table.recorded('idle').map(({ round, party, days, audience }) => [round, party, days, audience]);
    expect(idle).toEqual([
      [2, 0, 2, 'all'],
      [2, 1, 2, 'all'],
      [2, 2, 2, 'all'],
    ]);
  });

  it('is not one of a row where a move was made that day, or between', () => {
    const table = openTable(smallScenario());
    const move = () =>
      table
        .skipTo('a')
        .play('a', offer('opening', ['b'], { format: 'big' }))
        .play('b', accept());
    move().play('a', endDay());
    table.toRound(2);
    expect(table.state.parties[0]).toMatchObject({ daysEnded: 1, idleDays: 0 });
    table
      .toRound(3)
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    table.play('a', callVote('opening'));
    expect(table.recorded('idle').some(({ party }) => party === 0)).toBe(false);
  });

  it('costs nobody any trust', () => {
    const table = openTable(smallScenario()).toRound(4);
    const ledgers = table.state.parties.flatMap(({ trust }) => trust);
    expect(ledgers.every(({ kept, broke }) => kept === 0 && broke === 0)).toBe(true);
  });
});

describe('days in a row that bring nothing new', () => {
  const talk = (table: PlayTable) =>
    table
      .skipTo('c')
      .play('c', offer('opening', ['a'], { format: 'big' }))
      .play('a', accept());
  const idle = (table: PlayTable) => table.skipTo('c').play('c', endDay());
  const answer = (table: PlayTable) =>
    idle(
      table
        .skipTo('a')
        .play('a', offer('main', ['c'], { costs: 'paid' }))
        .play('c', accept()),
    );
  const refuses = (table: PlayTable) =>
    idle(
      table
        .skipTo('a')
        .play('a', offer('main', ['c'], { costs: 'paid' }))
        .play('c', refuse()),
    );
  const counters = (table: PlayTable) =>
    table
      .skipTo('a')
      .play('a', offer('main', ['c'], { costs: 'paid' }))
      .play('c', counter({ water: 'halves' }))
      .play('a', refuse());
  const offers = (table: PlayTable) =>
    table
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'halves' }))
      .play('a', refuse());
  const asks = (table: PlayTable) =>
    idle(table.skipTo('c').play('c', askMatters('a', 'water')).play('a', reply('evade')));

  const proposesInAnswer = (table: PlayTable) =>
    idle(
      table
        .skipTo('a')
        .play('a', offer('main', ['c'], { costs: 'paid' }))
        .play('c', counter({ water: 'halves' }))
        .play('a', accept()),
    );

  it.each<{ title: string; days: ((table: PlayTable) => PlayTable)[]; told: number[] }>([
    { title: 'one alone is not told', days: [idle], told: [] },
    { title: 'two are told on the second', days: [idle, idle], told: [2] },
    { title: 'three are told once', days: [idle, idle, idle], told: [2] },
    { title: 'a move between begins them anew', days: [idle, talk, idle], told: [] },
    { title: 'two after a move are told', days: [talk, idle, idle], told: [3] },
    { title: 'to accept is to bring something', days: [talk, talk, idle, answer], told: [] },
    { title: 'to refuse is not', days: [talk, talk, idle, refuses], told: [4] },
    { title: 'a counter is a proposal', days: [talk, talk, idle, proposesInAnswer], told: [] },
    { title: 'the same counter again is none', days: [counters, counters, counters], told: [3] },
    { title: 'the same offer again is none', days: [offers, offers, offers], told: [3] },
    { title: 'a question proposes nothing', days: [talk, asks, idle], told: [3] },
  ])('$title', ({ days, told }) => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 5 } }));
    for (const [index, day] of days.entries()) day(table).toRound(index + 2);
    expect(table.recorded('idle').flatMap(({ party, round }) => (party === 2 ? [round] : []))).toEqual(told);
  });
});

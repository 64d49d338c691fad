import { describe, expect, it } from 'vitest';
import type { EventTime, Scenario } from '#engine/model/scenario/scenario.ts';
import { createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { event, standing } from '../../support/happenings.ts';
import { accept, callVote, no, offer, openTable, type PlayTable, walkOut, yes } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const DATES = ['2025-03-01', '2025-03-03', '2025-03-04', '2025-03-08'];
const dated = (over: Partial<Scenario>) => smallScenario({ rounds: { label: 'day', count: 4, dates: DATES }, ...over });
const seats = ['person', 'person', 'person'] as const;

const agreed = (table: PlayTable) =>
  table.play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' })).play('b', accept());

describe('an event happens', () => {
  it.each<{ title: string; when: EventTime; course: (table: PlayTable) => PlayTable; in: number }>([
    { title: 'in its round', when: { round: 3 }, course: (table) => table, in: 3 },
    { title: 'in the first round already', when: { round: 1 }, course: (table) => table, in: 1 },
    { title: 'on its date', when: { date: '2025-03-04' }, course: (table) => table, in: 3 },
    {
      title: 'on the first round after a date between two',
      when: { date: '2025-03-02' },
      course: (table) => table,
      in: 2,
    },
    {
      title: 'at the dawn after a signature',
      when: { after: { track: 'opening', signed: true } },
      course: (table) => agreed(table).toDusk().everybodySigns(),
      in: 2,
    },
    {
      title: 'at the dawn after a vote that failed',
      when: { after: { trackVoteFailed: 'opening' } },
      course: (table) => agreed(table).play('a', callVote('opening')).toDusk().play('a', yes()).play('b', no('venue')),
      in: 2,
    },
    {
      title: 'at the dawn after a delegation has left',
      when: { after: { walkedOut: 'c' } },
      course: (table) => table.skipTo('c').play('c', walkOut()),
      in: 3,
    },
    {
      title: 'at the dawn after an announced date that has passed without a signature',
      when: { after: { datePassed: 'opening' } },
      course: (table) => table,
      in: 3,
    },
    {
      title: 'never when what is announced has been signed',
      when: { after: { datePassed: 'opening' } },
      course: (table) => agreed(table).toDusk().everybodySigns(),
      in: 0,
    },
    { title: 'when it is certain to be drawn', when: { chance: 1, from: 2, to: 4 }, course: (table) => table, in: 2 },
    { title: 'never with no chance', when: { chance: 0, from: 1, to: 4 }, course: (table) => table, in: 0 },
    { title: 'never when nobody leaves', when: { after: { walkedOut: 'c' } }, course: (table) => table, in: 0 },
  ])('$title, once', ({ when, course, in: round }) => {
    const table = openTable(dated({ events: [event(when, [standing('b', 7)])] }));
    course(table).toRound(4);
    expect(table.state.world.events).toEqual([round]);
    expect(table.recorded('happened').map((line) => line.round)).toEqual(round === 0 ? [] : [round]);
    expect(table.state.parties[1]?.standing).toBe(round === 0 ? 60 : 67 - failedVotes(table));
  });

  it('in the order of the file, before letters arrive', () => {
    const events = [event({ round: 2 }, [], { id: 'second' }), event({ round: 2 }, [], { id: 'first' })];
    const table = openTable(dated({ events })).skipTo('b');
    table.play('b', offer('main', ['c'], { guard: 'patrol' })).toRound(2);
    const kinds = table.state.record.filter(({ round }) => round === 2).map(({ kind }) => kind);
    expect(kinds).toEqual(['roundBegan', 'happened', 'happened', 'arrived']);
    expect(table.recorded('happened').map((line) => line.event)).toEqual([0, 1]);
  });

  it('not when it is about an attack and those are switched off', () => {
    const events = [event({ round: 1 }, [], { sensitive: true }), event({ round: 1 }, [], { id: 'fair' })];
    const off = smallScenario({ events, rules: { movesPerRound: 2, walkOut: true, sensitiveEvents: false } });
    expect(openTable(off).state.world.events).toEqual([0, 1]);
    expect(openTable(smallScenario({ events })).state.world.events).toEqual([1, 1]);
  });

  it('not when it is about an attack and who sat down left those out', () => {
    const events = [event({ round: 1 }, [], { sensitive: true }), event({ round: 1 }, [], { id: 'fair' })];
    const state = createGame(compileGame(smallScenario({ events })), { seed: 1, seats, sensitiveEvents: false });
    expect(state.world.events).toEqual([0, 1]);
  });
});

describe('an event that is drawn', () => {
  const drawn = { chance: 0.25, from: 1, to: 4 } as const;
  const roundsOf = (over: Partial<Scenario>) => {
    const game = compileGame(smallScenario(over));
    return Array.from({ length: 200 }, (_, seed) => {
      const { state } = { state: createGame(game, { seed, seats: [...seats] }) };
      return state.world.events.at(-1);
    });
  };

  it('happens about as often as its chance says', () => {
    const first = roundsOf({ events: [event(drawn)] }).filter((round) => round === 1).length;
    expect(first).toBeGreaterThan(30);
    expect(first).toBeLessThan(70);
  });

  it('is drawn the same whether attacks are switched off or not', () => {
    const events = [event(drawn, [], { id: 'attack', sensitive: true }), event(drawn)];
    const rules = { movesPerRound: 2, walkOut: true, sensitiveEvents: false };
    expect(roundsOf({ events, rules })).toEqual(roundsOf({ events }));
  });

  it('does not move the shocks of walk-aways', () => {
    const plain = createGame(compileGame(smallScenario()), { seed: 5, seats: [...seats] });
    const eventful = createGame(compileGame(smallScenario({ events: [event(drawn)] })), { seed: 5, seats: [...seats] });
    expect(eventful.random.shocks).toEqual(plain.random.shocks);
  });
});

/** Support that b has lost for votes that it called. */
function failedVotes(table: PlayTable): number {
  return table.recorded('standingChanged').some(({ party, by }) => party === 1 && by < 0) ? 5 : 0;
}

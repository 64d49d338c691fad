import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { standing as change, event } from '../../support/happenings.ts';
import {
  accept,
  answerClaim,
  callVote,
  claim,
  declare,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  walkOut,
  yes,
} from '../../support/play.ts';
import { byId, smallScenario, withParty } from '../../support/scenarios.ts';

const standings = (table: ReturnType<typeof openTable>) => table.state.parties.map(({ standing }) => standing);

describe('support at home', () => {
  it('begins with 60 of 100, with what the scenario says, or with what a delegation has of its own', () => {
    expect(standings(openTable(smallScenario()))).toEqual([60, 60, 60]);
    const rules = { movesPerRound: 2, walkOut: true, standing: { start: 40 } };
    const scenario = withParty(smallScenario({ rules }), 'b', { standing: 75 });
    expect(byId(scenario.parties, 'b').standing).toBe(75);
    expect(standings(openTable(scenario))).toEqual([40, 75, 40]);
  });

  it('falls for the caller of a vote that fails, and everybody is told', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk()
      .play('a', yes())
      .play('b', no('venue'));
    expect(standings(table)).toEqual([55, 60, 60]);
    const told = table.state.record.find(({ kind }) => kind === 'standingChanged');
    expect(told).toMatchObject({ party: 0, by: -5, why: 'failed-vote', audience: 'all' });
  });

  it('falls for nobody where a vote fails that nobody called', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .play('a', yes())
      .play('b', no('venue'));
    expect(standings(table)).toEqual([60, 60, 60]);
  });

  it('falls for one that walks out, and never below nothing', () => {
    expect(standings(openTable(smallScenario()).skipTo('c').play('c', walkOut()).toRound(3))).toEqual([60, 60, 52]);
    const poor = withParty(smallScenario(), 'c', { standing: 3 });
    expect(standings(openTable(poor).skipTo('c').play('c', walkOut()).toRound(3))).toEqual([60, 60, 0]);
  });
});

describe('what support at home costs and brings', () => {
  const OPENING = { venue: 'lake', format: 'big' };
  const agreed = (table: PlayTable) => table.play('a', offer('opening', ['b'], OPENING)).play('b', accept());
  const claimed = (table: PlayTable) => table.play('a', claim('b', 'water', 'meters')).skipTo('b');
  const flood = (by: number) => ({ events: [event({ round: 2 }, [change('a', by)])] });

  it.each<{
    title: string;
    over?: Partial<Scenario>;
    course: (table: PlayTable) => PlayTable;
    a: number;
    why: string[];
  }>([
    {
      title: 'nothing for an offer that is refused',
      course: (table) => table.play('a', offer('opening', ['b'], OPENING)).play('b', refuse()),
      a: 60,
      why: [],
    },
    {
      title: 'nothing for a vote that one called and that is won',
      course: (table) => agreed(table).play('a', callVote('opening')).toDusk().everybodySigns(),
      a: 60,
      why: [],
    },
    {
      title: '5 for one that fails',
      course: (table) => agreed(table).play('a', callVote('opening')).toDusk().play('a', yes()).play('b', no('venue')),
      a: 55,
      why: ['failed-vote'],
    },
    {
      title: '5 for one that one fails oneself',
      course: (table) => agreed(table).play('a', callVote('opening')).toDusk().play('a', no('venue')).play('b', yes()),
      a: 55,
      why: ['failed-vote'],
    },
    {
      title: '8 for a walk-out, when it takes effect',
      course: (table) => table.play('a', walkOut()).toRound(2),
      a: 60,
      why: [],
    },
    {
      title: '12 for a declaration that one crosses',
      course: (table) => agreed(table.play('a', declare('never', 'format', 'big'))),
      a: 48,
      why: ['crossed-declaration'],
    },
    {
      title: '4 for a claim that is denied',
      course: (table) => claimed(table).play('b', answerClaim('deny')),
      a: 56,
      why: ['denied-claim'],
    },
    {
      title: 'nothing for a claim that is confirmed',
      course: (table) => claimed(table).play('b', answerClaim('confirm')),
      a: 60,
      why: [],
    },
    { title: 'what an event says', over: flood(-9), course: (table) => table.toRound(2), a: 51, why: ['event'] },
    { title: 'nothing beyond 100', over: flood(90), course: (table) => table.toRound(2), a: 100, why: ['event'] },
    { title: 'nothing below 0', over: flood(-90), course: (table) => table.toRound(2), a: 0, why: ['event'] },
    {
      title: 'nothing that is not told, where an event changes nothing',
      over: flood(0),
      course: (table) => table.toRound(2),
      a: 60,
      why: [],
    },
  ])('is $title', ({ over, course, a, why }) => {
    const table = course(openTable(smallScenario({ rules: { movesPerRound: 3, walkOut: true }, ...over })));
    expect(standings(table)).toEqual([a, 60, 60]);
    expect(table.recorded('standingChanged').map((line) => line.why)).toEqual(why);
  });
});

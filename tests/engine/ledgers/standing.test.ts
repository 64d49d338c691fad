import { describe, expect, it } from 'vitest';
import { accept, callVote, no, offer, openTable, walkOut, yes } from '../../support/play.ts';
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

import { describe, expect, it } from 'vitest';
import { accept, callVote, endDay, offer, openTable } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('a day that is ended with moves left', () => {
  it('is counted for all to see', () => {
    const table = openTable(smallScenario()).toRound(3);
    expect(table.viewOf('a').parties.map(({ daysEnded }) => daysEnded)).toEqual([2, 2, 2]);
  });

  it('is told in both readings when it is the second in a row without a move', () => {
    const table = openTable(smallScenario()).toRound(4);
    const idle = table.recorded('idle').map(({ round, party, days, audience }) => [round, party, days, audience]);
    expect(idle).toEqual([
      [2, 1, 2, 'all'],
      [2, 2, 2, 'all'],
      [2, 0, 2, 'all'],
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

describe('an announced date', () => {
  it('is said to come at the dawn before, and to have passed at its dusk', () => {
    const table = openTable(smallScenario()).toRound(4);
    expect(table.recorded('dateComes')).toMatchObject([{ round: 1, track: 0, audience: 'all' }]);
    expect(table.recorded('datePassed')).toMatchObject([{ round: 2, track: 0, audience: 'all' }]);
  });

  it('has not passed for what was signed in time', () => {
    const table = openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));
    table.play('b', accept()).toDusk().everybodySigns().toRound(4);
    expect(table.recorded('datePassed')).toEqual([]);
  });
});

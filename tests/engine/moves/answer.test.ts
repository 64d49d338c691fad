import { describe, expect, it } from 'vitest';
import { accept, counter, offer, openTable, refuse } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const offered = () => openTable(smallScenario()).play('a', offer('main', ['c'], { guard: 'base', costs: 'shared' }));

describe('an answer', () => {
  it('of refusal says why, and over which issue', () => {
    const table = offered().play('c', refuse('red-line', 'guard'));
    expect(table.state.offers[0]).toMatchObject({
      status: 'refused',
      answer: { response: 'refuse', reason: 'red-line', issue: 3 },
    });
    expect(table.clause('costs').standing).toBe('unsettled');
    expect(table.turn).toBe('talk a');
  });

  it('of acceptance puts the offer into the text', () => {
    const table = offered().play('c', accept());
    expect(table.state.offers[0]).toMatchObject({ status: 'accepted', answer: { response: 'accept' } });
    expect(table.clause('guard')).toMatchObject({ option: 'base', standing: 'tabled', initials: ['a', 'c'] });
  });

  it('accepting in part is a counter with fewer clauses', () => {
    const table = offered()
      .play('c', counter({ costs: 'shared' }))
      .play('a', accept());
    expect(table.clause('costs')).toMatchObject({ standing: 'initialled', option: 'shared' });
    expect(table.clause('guard').standing).toBe('unsettled');
    expect(table.state.offers.map(({ status }) => status)).toEqual(['countered', 'accepted']);
  });

  it('costs no move of the one who gives it', () => {
    const table = offered().play('c', refuse()).skipTo('c');
    expect(table.state.movesLeft).toBe(2);
  });

  it('may drop the initials of a third, who is told so', () => {
    const table = openTable(smallScenario());
    table.play('a', offer('main', ['c'], { costs: 'paid' })).play('c', accept());
    table.play('a', offer('main', ['b'], { costs: 'shared' })).play('b', accept());
    expect(table.clause('costs')).toMatchObject({ option: 'shared', initials: ['a', 'b'] });
    expect(table.recorded('tabled').at(-1)).toMatchObject({
      audience: 'all',
      joined: [0, 1],
      dropped: [2],
      beside: false,
    });
  });
});

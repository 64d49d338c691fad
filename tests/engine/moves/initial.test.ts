import { describe, expect, it } from 'vitest';
import { type Act, accept, endDay, initial, offer, openTable, type PlayTable, withdraw } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** a and b have agreed on halves of the water, where all three have consent. */
const halves = () =>
  openTable(smallScenario())
    .play('a', offer('main', ['b'], { water: 'halves' }))
    .play('b', accept());

describe('to initial', () => {
  it('accepts a clause that stands in the text, for everybody to see', () => {
    const table = halves().skipTo('c').play('c', initial('water', 'halves'));
    expect(table.clause('water')).toMatchObject({ standing: 'initialled', initials: ['a', 'b', 'c'] });
    expect(table.recorded('initialled')).toMatchObject([{ audience: 'all', party: 2, issue: 2, option: 1 }]);
    expect(table.state.movesLeft).toBe(1);
  });

  it('is not possible for words that nobody tabled, or twice', () => {
    const table = halves();
    expect(table.refusalOf('a', initial('water', 'meters'))).toBe('not-tabled');
    expect(table.refusalOf('a', initial('costs', 'shared'))).toBe('not-tabled');
    expect(table.refusalOf('a', initial('water', 'halves'))).toBe('already-initialled');
  });

  it('moves a party from one version to another, and says so when that version takes over', () => {
    const { issues } = smallScenario();
    // Only c has consent: what a and b agree on against it stands beside.
    const scenario = smallScenario({
      issues: issues.map((issue) => (issue.id === 'costs' ? { ...issue, consent: ['c'] } : issue)),
    });
    const table = openTable(scenario);
    table.play('a', offer('main', ['c'], { costs: 'paid' })).play('c', accept());
    table.play('a', offer('main', ['b'], { costs: 'shared' })).play('b', accept());
    expect(table.clause('costs')).toEqual({
      standing: 'initialled',
      option: 'paid',
      initials: ['c'],
      beside: [{ option: 'shared', initials: ['a', 'b'] }],
    });
    table.skipTo('c').play('c', initial('costs', 'shared'));
    expect(table.clause('costs')).toEqual({
      standing: 'initialled',
      option: 'shared',
      initials: ['a', 'b', 'c'],
      beside: [],
    });
  });
});

describe('to withdraw', () => {
  it('takes back an initial, and everybody is told', () => {
    const table = halves().play('a', withdraw('water'));
    expect(table.clause('water')).toMatchObject({ standing: 'tabled', option: 'halves', initials: ['b'] });
    expect(table.recorded('withdrawn')).toMatchObject([{ audience: 'all', party: 0, issue: 2, option: 1 }]);
  });

  it('reopens what was accepted for now by all', () => {
    const table = halves().skipTo('c').play('c', initial('water', 'halves')).play('c', withdraw('water'));
    expect(table.clause('water')).toMatchObject({ standing: 'tabled', initials: ['a', 'b'] });
  });

  it('needs an initial to take back', () => {
    const table = halves().skipTo('c');
    expect(table.refusalOf('c', withdraw('water'))).toBe('not-initialled');
    expect(table.refusalOf('c', withdraw('venue'))).toBe('not-initialled');
  });
});

describe('initials on the guard, which b and c have a say in', () => {
  const agreedBy = (...others: readonly string[]) =>
    others.reduce(
      (table, other) => table.play(other, accept()),
      openTable(smallScenario({ channels: [] })).play('a', offer('main', others, { guard: 'patrol' })),
    );

  it.each<{ title: string; table: () => PlayTable; by: string; act: Act; standing: string; initials: string[] }>([
    {
      title: 'of one of the two leave it tabled',
      table: () => agreedBy('b').skipTo('b'),
      by: 'b',
      act: endDay(),
      standing: 'tabled',
      initials: ['a', 'b'],
    },
    {
      title: 'of both settle it, whoever else has initialled',
      table: () => agreedBy('b').skipTo('c'),
      by: 'c',
      act: initial('guard', 'patrol'),
      standing: 'initialled',
      initials: ['a', 'b', 'c'],
    },
    {
      title: 'of one with a say, taken back, open it again',
      table: () => agreedBy('b', 'c').skipTo('c'),
      by: 'c',
      act: withdraw('guard'),
      standing: 'tabled',
      initials: ['a', 'b'],
    },
    {
      title: 'of one without a say, taken back, leave it settled',
      table: () => agreedBy('b', 'c'),
      by: 'a',
      act: withdraw('guard'),
      standing: 'initialled',
      initials: ['b', 'c'],
    },
  ])('$title', ({ table, by, act, standing, initials }) => {
    expect(table().play(by, act).clause('guard')).toMatchObject({ standing, option: 'patrol', initials });
  });
});

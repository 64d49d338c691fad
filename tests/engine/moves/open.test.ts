import { describe, expect, it } from 'vitest';
import { namePut } from '#engine/claims/name-put.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import {
  accept,
  declare,
  initial,
  offer,
  open,
  openTable,
  openTableAtOpenings,
  type PlayTable,
  withdraw,
} from '../../support/play.ts';
import { openingScenario, smallScenario } from '../../support/scenarios.ts';

const opening = (overrides: Partial<Scenario> = {}): PlayTable => openTableAtOpenings(openingScenario(overrides));
/** All have spoken; a and b open with the lake. */
const spoken = (): PlayTable =>
  opening()
    .play('a', open({ venue: 'lake', water: 'halves' }))
    .play('b', open({ venue: 'lake', guard: 'patrol' }, { format: 'small' }))
    .play('c', open({ guard: 'nobody' }, { guard: 'base' }));

describe('opening statements', () => {
  it('are asked of every delegation at the first dawn, before anybody talks, and take no move', () => {
    const table = opening();
    expect(table.turn).toBe('open a');
    expect(table.refusalOf('a', offer('opening', ['b'], { venue: 'lake' }))).toBe('reply-first');
    expect(table.play('a', open()).turn).toBe('open b');
    table.play('b', open()).play('c', open());
    expect([table.turn, table.state.movesLeft]).toEqual(['talk a', 2]);
    expect(table.toRound(2).turn).toBe('talk b');
  });

  it('are asked of nobody where the scenario has none', () => {
    expect(openTable(smallScenario()).turn).toBe('talk a');
    expect(openTable(smallScenario()).refusalOf('a', open())).toBe('malformed');
  });

  it('stand beside the text, one wording of two delegations as that of both, and settle nothing', () => {
    const table = spoken();
    expect(table.clause('venue')).toMatchObject({
      standing: 'unsettled',
      beside: [{ option: 'lake', initials: [], opened: ['a', 'b'] }],
    });
    expect(table.clause('guard').beside).toEqual([
      { option: 'patrol', initials: [], opened: ['b'] },
      { option: 'nobody', initials: [], opened: ['c'] },
    ]);
  });

  it('are told to all in one line, in the order of the articles, and what is ruled out is a public word', () => {
    const table = spoken();
    expect(table.recorded('opened').map(({ audience, party }) => [audience, party])).toEqual([
      ['all', 0],
      ['all', 1],
      ['all', 2],
    ]);
    expect(table.recorded('opened')[1]).toMatchObject({
      clauses: [{ issue: 0 }, { issue: 3 }],
      never: [{ issue: 1, option: 0 }],
    });
    expect([table.recorded('declared'), table.recorded('tabled')]).toEqual([[], []]);
    expect(table.state.declarations).toMatchObject([
      { party: 1, what: 'never', issue: 1 },
      { party: 2, what: 'never', issue: 3, option: 2 },
    ]);
    expect(
      table
        .toRound(2)
        .skipTo('b')
        .refusalOf('b', declare('never', 'format', 'small')),
    ).toBe('declared-before');
  });

  it.each([
    ['across a red line that it keeps to itself', open({ venue: 'tower' }), 'red-line'],
    ['what it rules out in the same breath', open({ venue: 'lake' }, { venue: 'lake' }), 'malformed'],
    ['a vague word', open({ venue: ['lake', 'tower'] }), 'malformed'],
  ])('never hold %s', (_, statement, code) => {
    expect(opening().refusalOf('a', statement)).toBe(code);
  });

  it('may hold one of two clauses that only together cross a red line, and not both', () => {
    const never = { water: ['meters'], costs: ['open'] };
    const table = opening({ redLines: [{ party: 'a', never, declared: true, because: 'No.' }] });
    expect(table.refusalOf('a', open({ water: 'meters', costs: 'open' }))).toBe('red-line');
    // Silence means the same as "open", and is not said.
    expect(table.refusalOf('a', open({ water: 'meters' }))).toBeUndefined();
  });

  it('are left without a broken promise, and what nobody stands by any more is gone', () => {
    const table = spoken().play('a', withdraw('venue')).play('a', withdraw('water'));
    expect(table.recorded('promiseBroken')).toEqual([]);
    expect(table.clause('venue').beside).toEqual([{ option: 'lake', initials: [], opened: ['b'] }]);
    expect(table.clause('water').beside).toEqual([]);
  });

  it('are left by whoever agrees on another wording of the article', () => {
    const table = spoken()
      .play('a', offer('opening', ['b'], { venue: 'none' }))
      .play('b', accept());
    expect(table.clause('venue')).toMatchObject({ standing: 'initialled', option: 'none', beside: [] });
    expect(table.recorded('promiseBroken')).toEqual([]);
  });

  it('cannot be initialled, and are answered by an offer', () => {
    const table = spoken().skipTo('c');
    expect(table.refusalOf('c', initial('guard', 'patrol'))).toBe('not-tabled');
    table
      .toRound(2)
      .skipTo('c')
      .play('c', offer('main', ['a'], { guard: 'patrol' }))
      .play('a', accept());
    expect(table.clause('guard')).toMatchObject({ option: 'patrol', initials: ['c', 'a'], beside: [] });
    expect(table.toRound(3).skipTo('b').play('b', initial('guard', 'patrol')).clause('guard').standing).toBe(
      'initialled',
    );
  });

  it('are not a name put to the text, which claims are judged by', () => {
    const table = spoken();
    expect(namePut(table.game.common, table.state, 1, table.issue('guard'))).toBeUndefined();
  });
});

describe('a red line that everybody knows', () => {
  it('is declared again once somebody else proposes to cross it, and once only', () => {
    const again = declare('never', 'guard', 'base');
    const table = openTable(smallScenario()).skipTo('c');
    expect(table.refusalOf('c', again)).toBe('ruled-out-before');
    table
      .toRound(2)
      .skipTo('b')
      .play('b', offer('main', ['a'], { guard: 'base' }))
      .play('a', accept());
    table.skipTo('c').play('c', again);
    expect(table.refusalOf('c', again)).toBe('declared-before');
  });

  it('is declared again by the one that is offered to cross it', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['c'], { guard: 'base' }));
    table.play('c', (_, state) => ({
      type: 'answer',
      party: 2,
      offer: state.toAct?.kind === 'answer' ? state.toAct.offer : -1,
      response: 'refuse',
      reason: 'red-line',
    }));
    expect(table.skipTo('c').refusalOf('c', declare('never', 'guard', 'base'))).toBeUndefined();
  });
});

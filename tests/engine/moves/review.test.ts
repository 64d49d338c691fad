import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { declare, endDay, openTable, review, singleText } from '../../support/play.ts';
import { mediatedScenario } from '../../support/scenarios.ts';

const open = (over: Partial<Scenario> = {}) => openTable(mediatedScenario(over));
const WATER = { water: 'halves', guard: 'patrol', costs: 'shared' };

describe('a review', () => {
  const drafted = (over: Partial<Scenario> = {}) => open(over).play('a', singleText('main', WATER));

  it.each([
    { why: 'nothing', act: review(), code: undefined },
    { why: 'two clauses', act: review('guard', 'water'), code: undefined },
    { why: 'three clauses', act: review('guard', 'water', 'costs'), code: 'name-clauses' },
    { why: 'a clause twice', act: review('guard', 'guard'), code: 'name-clauses' },
    { why: 'what the text does not speak of', act: review('venue'), code: 'name-clauses' },
  ])('that names $why is answered with $code', ({ act, code }) => {
    expect(drafted().refusalOf('b', act)).toBe(code);
  });

  it('comes before any other move, and from nobody who was not asked', () => {
    expect(drafted().refusalOf('b', endDay())).toBe('reply-first');
    expect(drafted().refusalOf('c', review())).toBe('not-your-turn');
    expect(open().refusalOf('a', review())).toBe('malformed');
  });

  it('may name a third clause where its red lines and its public word ask for it', () => {
    const never = (party: string, sets: Record<string, string[]>) =>
      ({ party, never: sets, declared: false, because: 'It cannot be.' }) as const;
    const lines = { redLines: [never('b', { water: ['halves'] }), never('b', { guard: ['patrol'] })] };
    const table = openTable(mediatedScenario(lines))
      .play('a', endDay())
      .play('b', declare('never', 'costs', 'shared'))
      .toRound(2)
      .skipTo('a')
      .play('a', singleText('main', WATER));
    expect(legalMovesFor(table.game, table.state, 1)).toMatchObject({ kind: 'review', over: [2, 3, 4], most: 3 });
    expect(table.refusalOf('b', review('water', 'guard', 'costs'))).toBeUndefined();
    table.play('b', review('water', 'guard', 'costs'));
    expect(table.refusalOf('c', review('water', 'guard', 'costs'))).toBe('name-clauses');
  });

  it('can name everything in a text of two clauses, and leave nothing of it', () => {
    const table = open()
      .play('a', singleText('main', { water: 'halves', guard: 'patrol' }))
      .play('b', review('water', 'guard'))
      .play('c', review('guard', 'water'));
    expect(table.recorded('tabled')).toEqual([]);
    expect(at(table.state.drafts, 0).opened).toBe(true);
  });
});

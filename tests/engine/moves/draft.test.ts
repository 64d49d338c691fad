import { describe, expect, it } from 'vitest';
import { trustBetween } from '#engine/ledgers/trust.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import {
  accept,
  declare,
  endDay,
  offer,
  openTable,
  type PlayTable,
  review,
  singleText,
  yes,
} from '../../support/play.ts';
import { mediatedScenario, smallScenario } from '../../support/scenarios.ts';

const open = (over: Partial<Scenario> = {}) => openTable(mediatedScenario(over));
const WATER = { water: 'halves', guard: 'patrol', costs: 'shared' };

/** A's single text on the water, as b and c review it. */
function reviewed(byB: readonly string[], byC: readonly string[], table: PlayTable = open()): PlayTable {
  return table
    .play('a', singleText('main', WATER))
    .play('b', review(...byB))
    .play('c', review(...byC));
}

describe('a single text', () => {
  it('costs its mediator a move, and asks every other signatory for a review, who each have it for nothing', () => {
    const table = open().play('a', singleText('main', WATER));
    expect(table.turn).toBe('review b');
    expect(table.state.movesLeft).toBe(1);
    table.play('b', review());
    expect(table.turn).toBe('review c');
    table.play('c', review('guard'));
    expect(table.turn).toBe('talk a');
    expect(table.state.movesLeft).toBe(1);
  });

  it('is put in public, and so are its reviews once all have been given', () => {
    const table = reviewed(['guard'], ['guard', 'costs']);
    expect(table.recorded('drafted')).toMatchObject([{ audience: 'all', draft: 0 }]);
    expect(table.recorded('reviewed')).toMatchObject([{ audience: 'all', draft: 0 }]);
    expect(table.state.drafts).toMatchObject([
      {
        by: 0,
        track: 1,
        opened: true,
        reviews: [
          { party: 1, over: [3] },
          { party: 2, over: [3, 4] },
        ],
      },
    ]);
  });

  it('shows nobody what another has said of it before all have spoken', () => {
    const table = open().play('a', singleText('main', WATER)).play('b', review('water', 'costs'));
    for (const party of ['a', 'b', 'c']) {
      expect(table.viewOf(party).drafts).toMatchObject([{ by: 0, opened: false, reviews: [] }]);
      expect(JSON.stringify(table.viewOf(party).record)).not.toContain('reviewed');
    }
    table.play('c', review());
    expect(table.viewOf('a').drafts[0]?.reviews).toEqual([
      { party: 1, over: [2, 4] },
      { party: 2, over: [] },
    ]);
  });

  it.each([
    {
      title: 'is written whole where nobody names anything',
      byB: [],
      byC: [],
      initials: { water: ['a', 'b', 'c'], guard: ['a', 'b', 'c'], costs: ['a', 'b', 'c'] },
    },
    {
      title: 'is written with the initials of those that have not named a clause',
      byB: ['water'],
      byC: ['costs'],
      initials: { water: ['a', 'c'], guard: ['a', 'b', 'c'], costs: ['a', 'b'] },
    },
    {
      title: 'is not written where everybody has named a clause',
      byB: ['guard', 'costs'],
      byC: ['guard'],
      initials: { water: ['a', 'b', 'c'], guard: [], costs: ['a', 'c'] },
    },
  ])('$title', ({ byB, byC, initials }) => {
    const table = reviewed(byB, byC);
    for (const [issue, parties] of Object.entries(initials)) expect(table.clause(issue).initials).toEqual(parties);
    expect(table.recorded('tabled')).toHaveLength(Object.values(initials).filter(({ length }) => length > 0).length);
  });

  it('carries no initial of a mediator that neither signs nor has consent there', () => {
    const table = open().play('a', endDay()).play('b', endDay());
    table
      .play('c', singleText('opening', { venue: 'lake', format: 'big' }))
      .play('a', review())
      .play('b', review('venue'));
    expect(table.clause('venue')).toMatchObject({ standing: 'tabled', initials: ['a'] });
    expect(table.clause('format')).toMatchObject({ standing: 'initialled', initials: ['a', 'b'] });
  });

  it('carries the initial of one that does not sign where its consent counts', () => {
    const { issues } = mediatedScenario();
    const consenting = issues.map((issue) => (issue.id === 'venue' ? { ...issue, consent: ['b', 'c'] } : issue));
    const table = open({ issues: consenting }).play('a', endDay()).play('b', endDay());
    table
      .play('c', singleText('opening', { venue: 'lake', format: 'big' }))
      .play('a', review('venue'))
      .play('b', review());
    expect(table.clause('venue')).toMatchObject({ standing: 'initialled', initials: ['c', 'b'] });
  });

  it('settles a part at once where all accept it, and it is voted at dusk', () => {
    const table = open().play('a', endDay()).play('b', endDay());
    table
      .play('c', singleText('opening', { venue: 'lake', format: 'big' }))
      .play('a', review())
      .play('b', review())
      .play('c', endDay());
    table.play('a', yes()).play('b', yes());
    expect(table.statusOf('opening')).toBe('signed');
  });

  it('can be put again the next day', () => {
    const table = reviewed(['water'], ['water']).toRound(2).skipTo('a');
    expect(table.refusalOf('a', singleText('main', { water: 'meters' }))).toBeUndefined();
  });

  it('breaks a promise to those whose settled wording it replaces, unless they accept it too', () => {
    const agreed = () =>
      open()
        .play('a', offer('main', ['b', 'c'], { water: 'meters' }))
        .play('b', accept())
        .play('c', accept())
        .toRound(2)
        .skipTo('a');
    const table = reviewed([], ['water'], agreed());
    expect(table.clause('water')).toMatchObject({ option: 'halves', initials: ['a', 'b'] });
    expect(table.recorded('promiseBroken').map(({ party, to, why }) => [party, to, why])).toEqual([
      [0, 2, 'reopened'],
      [1, 2, 'reopened'],
    ]);
    expect(trustBetween(table.state, 2, 0)).toBeLessThan(trustBetween(table.state, 1, 0));
    expect(reviewed([], [], agreed()).recorded('promiseBroken')).toEqual([]);
  });

  it('costs support at home whoever accepts against its own public word', () => {
    const spoken = () =>
      open()
        .play('a', endDay())
        .play('b', declare('never', 'water', 'halves'))
        .toRound(2)
        .skipTo('a');
    expect(reviewed([], [], spoken()).recorded('declarationCrossed')).toMatchObject([{ declaration: 0 }]);
    expect(reviewed(['water'], [], spoken()).recorded('declarationCrossed')).toEqual([]);
  });

  it('may have one vague clause, which is not written where another article stays vague', () => {
    const vague = () =>
      open()
        .play('a', offer('main', ['b'], { costs: ['open', 'shared'] }))
        .play('b', accept())
        .play('a', singleText('main', { water: ['halves', 'meters'], costs: 'paid' }));
    const firm = vague().play('b', review()).play('c', review());
    expect(firm.clause('water')).toMatchObject({ option: 'halves', or: 'meters' });
    const kept = vague().play('b', review('costs')).play('c', review('costs'));
    expect(kept.clause('costs')).toMatchObject({ option: 'open', or: 'shared' });
    expect(kept.clause('water').option).toBeUndefined();
    expect(kept.recorded('notWritten')).toMatchObject([{ issue: 2, option: 1, or: 2 }]);
  });
});

describe('a single text is refused', () => {
  const relayed = smallScenario().channels;
  it.each([
    {
      why: 'from a delegation that does not mediate',
      act: singleText('opening', { venue: 'lake' }),
      code: 'not-mediator',
    },
    { why: 'without words', act: singleText('main', {}), code: 'nothing-offered' },
    { why: 'with words of another part', act: singleText('main', { venue: 'lake' }), code: 'malformed' },
    {
      why: 'with two vague clauses',
      act: singleText('main', { water: ['nothing', 'halves'], guard: ['nobody', 'patrol'] }),
      code: 'one-vague-clause',
    },
  ])('$why', ({ act, code }) => {
    expect(open().refusalOf('a', act)).toBe(code);
  });

  it('where the mediator cannot face a reviewer, who is named', () => {
    const table = open({ channels: relayed }).play('a', endDay()).play('b', endDay());
    expect(table.refusalOf('c', singleText('opening', { venue: 'lake' }))).toBe('not-direct');
    const legal = legalMovesFor(table.game, table.state, 2);
    expect(legal.kind === 'talk' && legal.drafts).toEqual([]);
  });
});

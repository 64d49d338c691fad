import { describe, expect, it } from 'vitest';
import { signsOf } from '#engine/beliefs/signs.ts';
import { declarationsOf } from '#engine/claims/declarations.ts';
import { refusedBy } from '#engine/text/text.ts';
import { accept, consult, declare, initial, offer, openTable, type PlayTable, refuse } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const FOUR_MOVES = { movesPerRound: 4, walkOut: true };
const open = () => openTable(smallScenario({ rules: FOUR_MOVES }));
const supportOf = ({ state }: PlayTable) => state.parties.map((party) => party.standing);

describe('a declaration', () => {
  it('is public, takes a move, and counts as what one has said in public', () => {
    const table = open()
      .play('a', declare('never', 'water', 'meters'))
      .play('a', declare('insist', 'guard', 'patrol'));
    expect(table.state.movesLeft).toBe(2);
    const view = table.viewOf('c');
    expect(declarationsOf(view, 0)).toMatchObject([
      { what: 'never', issue: 2, option: 2 },
      { what: 'insist', issue: 3, option: 1 },
    ]);
    expect(signsOf(view, 0)).toMatchObject([
      { kind: 'never', issue: 2, clauses: [{ issue: 2, option: 2 }] },
      { kind: 'asked', clauses: [{ issue: 3, option: 1 }] },
    ]);
  });

  it('that rules an option out is marked in a text that the others agree on', () => {
    const table = open()
      .play('a', declare('never', 'guard', 'patrol'))
      .skipTo('b')
      .play('b', offer('main', ['a'], { guard: 'patrol' }));
    table.play('a', refuse()).toRound(2);
    const clause = { current: { option: 1, initials: [1, 2] }, beside: [] };
    expect(refusedBy(table.game.common, clause, 3, table.viewOf('c').declarations)).toEqual([0]);
    expect(refusedBy(table.game.common, clause, 3)).toEqual([]);
  });

  it.each([
    { said: declare('never', 'format', 'big'), wording: { format: 'big' }, support: [48, 60, 60] },
    { said: declare('never', 'format', 'big'), wording: { format: 'small' }, support: [60, 60, 60] },
    { said: declare('insist', 'format', 'big'), wording: { format: 'small' }, support: [48, 60, 60] },
    { said: declare('insist', 'format', 'big'), wording: { format: 'big' }, support: [60, 60, 60] },
    { said: declare('insist', 'format', 'big'), wording: { venue: 'lake' }, support: [60, 60, 60] },
    { said: declare('never', 'venue', 'tower'), wording: { venue: ['lake', 'tower'] }, support: [48, 60, 60] },
    { said: declare('insist', 'venue', 'tower'), wording: { venue: ['lake', 'tower'] }, support: [60, 60, 60] },
    { said: declare('insist', 'venue', 'none'), wording: { venue: ['lake', 'tower'] }, support: [48, 60, 60] },
  ] as const)(
    'costs support at home when one agrees otherwise: $wording leaves $support',
    ({ said, wording, support }) => {
      const table = open()
        .play('a', said)
        .play('a', offer('opening', ['b'], wording))
        .play('b', accept());
      expect(supportOf(table)).toEqual(support);
      expect(table.recorded('declarationCrossed')).toHaveLength(support[0] === 60 ? 0 : 1);
    },
  );

  it('binds the one that accepts, and the one that initials', () => {
    const accepting = open()
      .skipTo('b')
      .play('b', declare('never', 'venue', 'lake'))
      .toRound(2)
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    expect(supportOf(accepting)).toEqual([60, 48, 60]);
    const initialling = open()
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept())
      .skipTo('c')
      .play('c', declare('insist', 'water', 'meters'))
      .play('c', initial('water', 'halves'));
    expect(supportOf(initialling)).toEqual([60, 60, 48]);
  });

  it('binds the one that signs, also where the text is silent and silence means another option', () => {
    const table = open()
      .play('a', declare('insist', 'format', 'big'))
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    expect(supportOf(table)[0]).toBe(60);
    table.toRound(4).toDusk().everybodySigns();
    expect(table.statusOf('opening')).toBe('signed');
    expect(supportOf(table)[0]).toBe(48);
  });

  it('is paid for once, and may then be said anew', () => {
    const table = open()
      .play('a', declare('never', 'format', 'big'))
      .play('a', offer('opening', ['b'], { format: 'big' }))
      .play('b', accept())
      .play('a', declare('insist', 'format', 'big'))
      .toDusk()
      .toRound(2);
    expect(supportOf(table)[0]).toBe(48);
    expect(declarationsOf(table.viewOf('b'), 0)).toMatchObject([{ what: 'insist' }]);
  });
});

describe('explaining oneself at home', () => {
  it('wins back support, as much as the scenario says and never more than there was', () => {
    const table = open()
      .play('a', declare('never', 'format', 'big'))
      .play('a', offer('opening', ['b'], { format: 'big' }))
      .play('b', accept())
      .play('a', consult());
    expect(supportOf(table)[0]).toBe(54);
    table.toRound(2).skipTo('a').play('a', consult()).toRound(3).skipTo('a');
    expect(supportOf(table)[0]).toBe(60);
    expect(table.refusalOf('a', consult())).toBe('support-whole');
    const rules = { ...FOUR_MOVES, standing: { crossedDeclaration: 3 } };
    const little = openTable(smallScenario({ rules }))
      .play('a', declare('never', 'format', 'big'))
      .play('a', offer('opening', ['b'], { format: 'big' }))
      .play('b', accept());
    expect(supportOf(little)[0]).toBe(57);
    expect(supportOf(little.play('a', consult()))[0]).toBe(60);
  });
});

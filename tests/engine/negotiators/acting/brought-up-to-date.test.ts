import { describe, expect, it } from 'vitest';
import { decideIn } from '#engine/moves/decide.ts';
import { broughtUpToDate } from '#engine/negotiators/acting/brought-up-to-date.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { accept, counter, offer, openTable, type PlayTable, refuse } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const WATER = 2;
const COSTS = 4;
const [HALVES, METERS] = [1, 2];
const OPEN_TALKS = smallScenario({ channels: [] });

/** a has offered b and c the water by meters; b has countered with halves. */
function countered(): PlayTable {
  return openTable(OPEN_TALKS)
    .play('a', offer('main', ['b', 'c'], { water: 'meters', costs: 'shared' }))
    .play('b', counter({ water: 'halves' }));
}

const standing = (table: PlayTable) => {
  const view = table.viewOf('c');
  const made = view.offers.find(({ to }) => to === table.party('c'));
  return made && { made, now: broughtUpToDate(view, made) };
};

describe('an offer to several', () => {
  it('is brought up to date where its sender has come to other terms with one of them', () => {
    const { made, now } = standing(countered().play('a', accept())) ?? {};
    expect(made?.clauses.map(({ option }) => option)).toEqual([METERS, 1]);
    expect(now?.clauses).toEqual([
      { issue: WATER, option: HALVES },
      { issue: COSTS, option: 1 },
    ]);
  });

  it('stays as it is where it has not', () => {
    const { made, now } = standing(countered().play('a', refuse())) ?? {};
    expect(now).toBe(made);
  });

  it('stays as it is where those terms are older: it is meant to change them', () => {
    const table = openTable(OPEN_TALKS)
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept())
      .toRound(2)
      .skipTo('a')
      .play('a', offer('main', ['c'], { water: 'meters' }));
    const { made, now } = standing(table) ?? {};
    expect(now).toBe(made);
  });

  it('leaves out what it had vague where those terms have another article vague', () => {
    const vague = openTable(OPEN_TALKS)
      .play('a', offer('main', ['b', 'c'], { water: 'meters', costs: ['open', 'paid'] }))
      .play('b', counter({ water: ['halves', 'meters'] }))
      .play('a', accept());
    expect(standing(vague)?.now.clauses).toEqual([{ issue: WATER, option: HALVES, or: METERS }]);
    const { move } = negotiate(vague.viewOf('c'));
    expect(decideIn(vague.game, vague.state, move)).toBeUndefined();
  });

  it('is met with the text as it is, and not with an acceptance that would undo it', () => {
    const table = countered().play('a', accept());
    const { move, reasons } = negotiate(table.viewOf('c'));
    expect(table.actor).toBe('c');
    expect(move).toMatchObject({ type: 'answer', response: 'counter' });
    expect(move.type === 'answer' && move.response === 'counter' && move.clauses[0]).toEqual({
      issue: WATER,
      option: HALVES,
    });
    expect(reasons[0]).toEqual({ code: 'overtaken', issue: WATER });
  });
});

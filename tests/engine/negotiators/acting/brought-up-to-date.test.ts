import { describe, expect, it } from 'vitest';
import { byId } from '#engine/model/ids.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { broughtUpToDate } from '#engine/negotiators/acting/brought-up-to-date.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { UNHURRIED } from '../../../properties/fuzz-runs.ts';
import { accept, counter, offer, openTable, type PlayTable, playOut, refuse } from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';

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

  it('is accepted as it was made by one that would counter with just that', UNHURRIED, () => {
    const found = acceptedAsMade();
    expect(found.length).toBeGreaterThan(0);
    for (const { view, offer: made } of found) expect(broughtUpToDate(view, made)).not.toBe(made);
  });
});

/** Overtaken offers that negotiators accept all the same, of the first game in which any are: they are rare. */
function acceptedAsMade() {
  const games = ['strait-of-amarel', 'versailles-1919', 'getting-to-the-table', 'white-house-2025'].map(shippedGame);
  const found: { readonly view: View; readonly offer: SeenOffer }[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    for (const game of games) {
      playOut(game, seed, (state, { move }) => {
        if (move.type !== 'answer' || move.response !== 'accept') return;
        const view = viewFor(game, state, move.party);
        const made = byId(view.offers, move.offer);
        const isOpen = counteringRefusal(game.common, view, made) === undefined;
        if (isOpen && broughtUpToDate(view, made) !== made) found.push({ view, offer: made });
      });
      if (found.length > 0) return found;
    }
  }
  return found;
}

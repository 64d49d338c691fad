import { describe, expect, it } from 'vitest';
import { byId } from '#engine/model/ids.ts';
import { costsInitials } from '#engine/negotiators/weighing/costs-initials.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { sampleSize } from '../../../properties/fuzz-runs.ts';
import { accept, offer, openTable, type PlayTable, playOut } from '../../../support/play.ts';
import { shippedGame, smallScenario, withParty } from '../../../support/scenarios.ts';

const WATER = 2;
const [NOTHING, HALVES, METERS] = [0, 1, 2];
const C = 2;

const to = (option: number) => [{ issue: WATER, option }];

/** The last of so many days, on which all three have agreed to share the water by halves; b is as firm as is said. */
function agreedByAll(days: number, firmness = 0.5): PlayTable {
  const scenario = smallScenario({ rounds: { label: 'day', count: days } });
  return openTable(withParty(scenario, 'b', { temperament: { firmness } }))
    .toRound(days)
    .skipTo('a')
    .play('a', offer('main', ['b', 'c'], { water: 'halves' }))
    .play('b', accept())
    .play('c', accept());
}

describe('wording that all have initialled', () => {
  it('is not given up on the last day for what two would have', () => {
    const view = agreedByAll(3).viewOf('b');
    expect(costsInitials(view, to(METERS), C)).toEqual({ issue: WATER, option: METERS });
    expect(costsInitials(view, to(HALVES), C)).toBeUndefined();
  });

  it('may be on any day before', () => {
    const scenario = smallScenario({ rounds: { label: 'day', count: 3 } });
    const table = openTable(scenario)
      .play('a', offer('main', ['b', 'c'], { water: 'halves' }))
      .play('b', accept())
      .play('c', accept());
    expect(costsInitials(table.viewOf('b'), to(METERS), C)).toBeUndefined();
    expect(costsInitials(table.toRound(3).viewOf('b'), to(METERS), C)).toBeDefined();
  });

  it('is by whoever holds out for its own to the end', () => {
    expect(costsInitials(agreedByAll(3, 0.99).viewOf('b'), to(METERS), C)).toBeUndefined();
  });
});

describe('wording that as many stand behind as behind what is in the text', () => {
  it('is no loss', () => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 1 } }))
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept());
    expect(costsInitials(table.viewOf('b'), to(NOTHING), C)).toBeUndefined();
    expect(costsInitials(table.viewOf('b'), to(NOTHING))).toBeDefined();
  });
});

describe('negotiators of the flagship on their last day', () => {
  const game = shippedGame('white-house-2025');
  const taken: { readonly view: View; readonly lost: boolean }[] = [];
  let told = 0;
  for (let seed = 1; seed <= sampleSize(8, 45); seed += 1) {
    playOut(game, seed, (state, { move, reasons }) => {
      if (move.type !== 'answer') return;
      const view = viewFor(game, state, move.party);
      const { clauses, from } = byId(view.offers, move.offer);
      const lost = costsInitials(view, clauses, from) !== undefined;
      // A word that was given binds, also where it costs the text initials.
      const isPromised = reasons.some((reason) => reason.code === 'moves' && reason.cause?.code === 'word');
      if (move.response === 'accept') taken.push({ view, lost: lost && !isPromised });
      else if (reasons.some(({ code }) => code === 'agreed-by-more')) told += 1;
    });
  }

  it('accept nothing that costs the text initials, except to keep a word, and say so', () => {
    expect(taken.length).toBeGreaterThan(sampleSize(20, 100));
    expect(taken.filter(({ lost }) => lost)).toEqual([]);
    // Few games have one.
    expect(told).toBeGreaterThanOrEqual(sampleSize(0, 1));
  });
});

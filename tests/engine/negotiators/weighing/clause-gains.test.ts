import { describe, expect, it } from 'vitest';
import type { Clause } from '#engine/model/moves.ts';
import { bargainIn, clauseGains, clauseGainsIfSigned } from '#engine/negotiators/weighing/clause-gains.ts';
import type { View } from '#engine/views/view.ts';
import { accept, clausesOf, offer, openTable, type PlayTable, type Wording } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const WATER = 2;
const GUARD = 3;
const [NOTHING, HALVES, METERS] = [0, 1, 2];
const PATROL = 1;

/** a and b have agreed on halves, so that c still has to. */
const agreed = () =>
  openTable(smallScenario())
    .play('a', offer('main', ['b'], { water: 'halves' }))
    .play('b', accept());
const clauses = (wording: Wording) => clausesOf(smallScenario(), wording);
const gainsOf = (table: PlayTable, wording: Wording) => clauseGains(table.viewOf('b'), clauses(wording));

describe('what clauses bring', () => {
  it('is counted from silence where nothing is agreed', () => {
    expect(gainsOf(openTable(smallScenario()), { water: 'halves', guard: 'patrol' })).toEqual([
      { issue: WATER, option: HALVES, points: 9 },
      { issue: GUARD, option: PATROL, points: 8 },
    ]);
  });

  it('is counted from what several have agreed on, though others still have to', () => {
    expect(gainsOf(agreed(), { water: 'meters' })).toEqual([{ issue: WATER, option: METERS, points: 10 }]);
    expect(gainsOf(agreed(), { water: 'nothing' })).toEqual([{ issue: WATER, option: NOTHING, points: -9 }]);
    const ifSigned = clauseGainsIfSigned(agreed().viewOf('b'), clauses({ water: 'meters' }));
    expect(ifSigned).toEqual([{ issue: WATER, option: METERS, points: 19 }]);
  });
});

/** A view in which the own last letter asks for clauses. */
function asking(view: View, asked: readonly Clause[]): View {
  const letter = { id: 0, from: view.party, to: 0, track: 0, round: 1, via: undefined, counters: undefined } as const;
  const offers =
    asked.length === 0 ? [] : [{ ...letter, clauses: asked, status: 'waiting', answer: undefined } as const];
  return { ...view, offers };
}

describe('what an offer gives and gains', () => {
  const bargain = (wording: Wording, asked: Wording) =>
    bargainIn(asking(openTable(smallScenario()).viewOf('b'), clauses(asked)), clauses(wording));

  it('names what is below the last demand as given, and the best of the rest as gained', () => {
    expect(bargain({ water: 'halves', guard: 'patrol' }, { water: 'meters', guard: 'patrol' })).toEqual({
      gives: { issue: WATER, option: HALVES, points: -10 },
      gains: { issue: GUARD, option: PATROL, points: 8 },
    });
  });

  it('names nothing as given where the demand is met, and nothing as gained where all else is as it was', () => {
    expect(bargain({ water: 'halves' }, { water: 'halves' })).toEqual({
      gives: undefined,
      gains: { issue: WATER, option: HALVES, points: 9 },
    });
    expect(bargain({ water: 'halves', guard: 'nobody' }, { water: 'meters' })).toEqual({
      gives: { issue: WATER, option: HALVES, points: -10 },
      gains: undefined,
    });
  });

  it('counts from what the text has where nothing was asked', () => {
    expect(bargain({ water: 'halves' }, {}).gains).toEqual({ issue: WATER, option: HALVES, points: 9 });
  });
});

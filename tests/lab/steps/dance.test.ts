import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { concessionOn, concessionRate } from '#lab/steps/concession-rate.ts';
import { danceOf } from '#lab/steps/dance.ts';
import { type Demand, demandedPoints, demandIn } from '#lab/steps/demand.ts';
import { noStepCounts } from '#lab/steps/step-class.ts';
import { type Act, accept, counter, endDay, offer, openTable, type PlayTable, refuse } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const demandOf = (table: PlayTable, party: string, act: Act): Demand | undefined =>
  demandIn(table.game.common, table.state, table.moveOf(party, act));

/** What a demand would bring a, b and c. */
const pointsOf = ({ game }: { readonly game: Game }, demand: Demand | undefined): number[] =>
  demand === undefined ? [] : game.secrets.map((_, party) => demandedPoints(game, party, demand) / game.scale);

/** Plays moves, and gathers what each asked for. */
function demandsIn(table: PlayTable, moves: readonly (readonly [party: string, act: Act])[]): Demand[] {
  return moves.flatMap(([party, act]) => {
    const demand = demandOf(table, party, act);
    table.play(party, act);
    return demand ?? [];
  });
}

describe('what a move asks for', () => {
  it('is its clauses and, elsewhere, what the text says for now or silence means', () => {
    const table = openTable(smallScenario());
    // The lake and, as silence means, a small meeting.
    expect(pointsOf(table, demandOf(table, 'a', offer('opening', ['b'], { venue: 'lake' })))).toEqual([12, 9, 6]);
    table.play('a', offer('opening', ['b'], { format: 'big' })).play('b', accept());
    expect(pointsOf(table, demandOf(table, 'a', offer('opening', ['b'], { venue: 'lake' })))).toEqual([14, 11, 10]);
  });

  it('is the mean of two readings where it is vague', () => {
    const table = openTable(smallScenario());
    const vague = demandOf(table, 'a', offer('opening', ['b'], { venue: ['none', 'lake'] }));
    expect(pointsOf(table, vague)).toEqual([9.5, 6, 4]);
  });

  it('is asked for by a counter too, and by nothing that says no or nothing', () => {
    const table = openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(pointsOf(table, demandOf(table, 'b', counter({ venue: 'tower' })))).toEqual([6, 15, 3]);
    expect(demandOf(table, 'b', accept())).toBeUndefined();
    expect(demandOf(table, 'b', refuse())).toBeUndefined();
    expect(demandOf(openTable(smallScenario()), 'a', endDay())).toBeUndefined();
  });
});

describe('the steps of a party', () => {
  /** On the water, a gives in to b, at the cost of c. */
  const conceding = () => {
    const table = openTable(smallScenario());
    const ask = { water: 'halves', guard: 'nobody', costs: 'paid' };
    const give = { water: 'meters', guard: 'nobody', costs: 'open' };
    const demands = demandsIn(table, [
      ['a', offer('main', ['b'], ask)],
      ['b', refuse()],
      ['a', offer('main', ['c'], give)],
      ['c', refuse()],
    ]);
    return { table, demands };
  };

  it('are seen against the mean of the others', () => {
    const { table, demands } = conceding();
    const points = demands.map((demand) => pointsOf(table, demand));
    // b has a term: four points less for halves without a guard.
    expect(points).toEqual([
      [31, 9, 23],
      [15, 25, 16],
    ]);
    expect(danceOf(table.game, table.party('a'), demands)).toEqual({ ...noStepCounts(), concession: 1 });
  });

  it('are counted for nobody else, and on every track by itself', () => {
    const { table, demands } = conceding();
    expect(danceOf(table.game, table.party('b'), demands)).toEqual(noStepCounts());
    const elsewhere = demands.map((demand, place) => (place === 0 ? { ...demand, track: 0, packages: [0] } : demand));
    expect(danceOf(table.game, table.party('a'), elsewhere)).toEqual(noStepCounts());
  });
});

describe('the concession rate', () => {
  it('is the share of the way down to what yielding wholly would leave', () => {
    expect(concessionRate(100, 20, 100)).toBe(0);
    expect(concessionRate(100, 20, 60)).toBe(0.5);
    expect(concessionRate(100, 20, 20)).toBe(1);
    expect(concessionRate(100, 20, 5)).toBe(1);
    expect(concessionRate(100, 100, 90)).toBeUndefined();
  });

  it('goes by the lowest demand, towards what the other likes best within the red lines of both', () => {
    const table = openTable(smallScenario());
    const demands = demandsIn(table, [
      ['a', offer('opening', ['b'], { venue: 'lake', format: 'big' })],
      ['b', counter({ venue: 'none', format: 'big' })],
      ['a', refuse()],
    ]);
    // The tower, which b likes best, is across a's red line: what b likes best is then what a does.
    expect(concessionOn(table.game, table.party('a'), 0, demands)).toBeUndefined();
    // b has come down from the tower to less than that.
    expect(concessionOn(table.game, table.party('b'), 0, demands)).toBe(1);
    expect(concessionOn(table.game, table.party('a'), 1, demands)).toBeUndefined();
  });

  it('is measured against each of the others, and the mean is taken', () => {
    const table = openTable(smallScenario());
    const demands = demandsIn(table, [
      ['a', offer('main', ['b', 'c'], { water: 'halves', guard: 'patrol', costs: 'paid' })],
    ]);
    expect(concessionOn(table.game, table.party('a'), 1, demands)).toBe(0);
    const { game, state } = table;
    const lower: Move = table.moveOf('a', offer('main', ['b'], { water: 'nothing', guard: 'nobody', costs: 'open' }));
    const all = [...demands, demandIn(game.common, state, lower) as Demand];
    expect(concessionOn(game, table.party('a'), 1, all)).toBe(1);
  });
});

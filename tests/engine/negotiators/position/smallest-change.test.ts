import { describe, expect, it } from 'vitest';
import type { Clause } from '#engine/model/moves.ts';
import { smallestChange } from '#engine/negotiators/position/smallest-change.ts';
import { accept, clausesOf, offer, open, openTable, openTableAtOpenings, type Wording } from '../../../support/play.ts';
import { openingScenario, smallScenario } from '../../../support/scenarios.ts';

const B = 1;
const [WATER, GUARD, COSTS] = [2, 3, 4];

function changeOf(wording: Wording, accepts: (option: (issue: number) => number | undefined) => boolean) {
  const table = openTable(smallScenario());
  const letter = { from: B, clauses: clausesOf(table.scenario, wording) };
  return smallestChange(table.viewOf('a'), letter, (said) => accepts(optionIn(said)));
}

function optionIn(said: readonly Clause[]) {
  return (issue: number) => said.find((clause) => clause.issue === issue)?.option;
}

describe('the smallest change with which a letter would be accepted', () => {
  const LETTER = { water: 'nothing', guard: 'nobody', costs: 'open' };

  it('is of one article, where that is enough', () => {
    expect(changeOf(LETTER, (says) => says(WATER) === 1)).toEqual([{ issue: WATER, option: 1 }]);
  });

  it('is of two, where no single one is enough', () => {
    const change = changeOf(LETTER, (says) => says(WATER) === 1 && says(COSTS) === 2);
    expect(change).toHaveLength(2);
    expect(change).toEqual(
      expect.arrayContaining([
        { issue: WATER, option: 1 },
        { issue: COSTS, option: 2 },
      ]),
    );
  });

  it('is none where not even two are enough', () => {
    expect(changeOf(LETTER, (says) => says(WATER) === 1 && says(GUARD) === 1 && says(COSTS) === 2)).toBeUndefined();
  });

  it('brings the party more than the letter', () => {
    expect(changeOf({ water: 'halves' }, (says) => says(WATER) !== 1)).toBeUndefined();
  });

  it('asks for nothing that another signatory has ruled out, unless it is what the party asks for itself', () => {
    const table = openTableAtOpenings(openingScenario())
      .play('a', open({ costs: 'shared' }))
      .play('b', open())
      .play('c', open({}, { costs: 'paid' }));
    const letter = { from: B, clauses: clausesOf(table.scenario, { costs: 'open' }) };
    const change = (option: number) =>
      smallestChange(table.viewOf('a'), letter, (said) => optionIn(said)(COSTS) === option);
    expect(change(2)).toBeUndefined();
    expect(change(1)).toEqual([{ issue: COSTS, option: 1 }]);
  });

  it('leaves what bears the own initials as it is', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'meters' }))
      .play('b', accept());
    const view = table.viewOf('a');
    const letter = { from: B, clauses: clausesOf(table.scenario, { water: 'meters', costs: 'open' }) };
    expect(smallestChange(view, letter, (said) => optionIn(said)(WATER) === 1)).toBeUndefined();
    expect(smallestChange(view, letter, (said) => optionIn(said)(COSTS) === 1)).toEqual([{ issue: COSTS, option: 1 }]);
  });

  it('takes back no step that the party has made since its opening statement', () => {
    const table = openTableAtOpenings(openingScenario())
      .play('a', open({ water: 'halves' }))
      .play('b', open())
      .play('c', open());
    const letter = { from: B, clauses: clausesOf(table.scenario, LETTER) };
    const changeTo = (water: number) =>
      smallestChange(table.viewOf('a'), letter, (said) => optionIn(said)(WATER) === water);
    expect(changeTo(1)).toEqual([{ issue: WATER, option: 1 }]);
    table.play('a', offer('main', ['b'], { water: 'meters' }));
    expect(changeTo(1)).toBeUndefined();
    expect(changeTo(2)).toEqual([{ issue: WATER, option: 2 }]);
  });
});

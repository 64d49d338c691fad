import { describe, expect, it } from 'vitest';
import { chancesByPackage } from '#engine/beliefs/chances-of-signature.ts';
import { at } from '#engine/model/at.ts';
import { optionIn } from '#engine/model/packages.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { type Act, accept, no, offer, openTable, type PlayTable, refuse, yes } from '../../support/play.ts';
import { position, smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

const MAIN = 1;
/** Places of the issues of the water. */
const [WATER, GUARD] = [0, 1];

const believed = (table: PlayTable, by: string) => [...chancesByPackage(table.viewOf(by), MAIN)];

/** Packages of the water in which an issue is on an option, and those in which it is not. */
function split(table: PlayTable, place: number, option: number): { with: number[]; without: number[] } {
  const { tracks, issues } = table.game.common;
  const rules = at(tracks, MAIN);
  const count = at(issues, at(rules.issues, place)).optionCount;
  const all = Array.from({ length: rules.packageCount }, (_, pack) => pack);
  return {
    with: all.filter((pack) => optionIn(rules, pack, place, count) === option),
    without: all.filter((pack) => optionIn(rules, pack, place, count) !== option),
  };
}

/** Asserts that packages have become likelier or less likely, and by no means the other way. */
function expectMoved(before: number[], after: number[], packs: number[], direction: 1 | -1): void {
  const moves = packs.map((pack) => ((after[pack] as number) - (before[pack] as number)) * direction);
  expect(Math.min(...moves)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...moves)).toBeGreaterThan(0);
}

describe('what is believed of the others', () => {
  it('is a chance between 0 and 1000 for every package', () => {
    const chances = believed(openTable(smallScenario()), 'a');
    expect(chances).toHaveLength(27);
    expect(chances.every((chance) => chance >= 0 && chance <= 1000)).toBe(true);
    expect(new Set(chances).size).toBeGreaterThan(3);
  });

  it('gives no chance to what crosses a declared red line, whatever its party says in talks', () => {
    const table = openTable(smallScenario());
    const base = split(table, GUARD, 2).with;
    expect(base.map((pack) => believed(table, 'a')[pack])).toEqual(base.map(() => 0));
    table
      .skipTo('c')
      .play('c', offer('main', ['a'], { guard: 'base' }))
      .play('a', accept());
    expect(base.map((pack) => believed(table, 'a')[pack])).toEqual(base.map(() => 0));
    expect(base.map((pack) => believed(table, 'c')[pack])).not.toEqual(base.map(() => 0));
  });

  it('knows nothing of a red line that a party keeps to itself', () => {
    const { redLines } = smallScenario();
    const secret = openTable(smallScenario({ redLines: redLines.map((line) => ({ ...line, declared: false })) }));
    const none = openTable(smallScenario({ redLines: [] }));
    expect(believed(secret, 'a')).toEqual(believed(none, 'a'));
  });

  it('follows public positions: what a party wants is likelier to be signed than what it is against', () => {
    const table = openTable(
      smallScenario({
        positions: [position('b', 'water', 'meters', 'wants'), position('b', 'water', 'halves', 'against')],
      }),
    );
    const chances = believed(table, 'a');
    const sum = (option: number) =>
      split(table, WATER, option).with.reduce((total, pack) => total + at(chances, pack), 0);
    expect(sum(2)).toBeGreaterThan(sum(0));
    expect(sum(0)).toBeGreaterThan(sum(1));
  });

  it('follows a position only from its day on', () => {
    const dates = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04'];
    const rounds = { label: 'day', count: 4, dates };
    const late = openTable(
      smallScenario({ rounds, positions: [position('b', 'water', 'meters', 'never', '2025-03-03')] }),
    );
    const never = openTable(smallScenario({ rounds, positions: [] }));
    expect(believed(late.toRound(2), 'a')).toEqual(believed(never.toRound(2), 'a'));
    expectMoved(believed(never.toRound(3), 'a'), believed(late.toRound(3), 'a'), split(late, WATER, 2).with, -1);
  });

  it('depends on nothing that the others keep to themselves', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', refuse('too-little', 'water'));
    const other: State = {
      ...table.state,
      parties: table.state.parties.map((party, index) =>
        index === 0 ? party : { ...party, level: 1, walkAway: [99, 99] },
      ),
    };
    expect([...chancesByPackage(viewFor(table.game, other, 0), MAIN)]).toEqual(believed(table, 'a'));
  });
});

describe('what a party is seen to say', () => {
  const WHOLE = { water: 'halves', guard: 'nobody', costs: 'shared' };
  const PACK = 1 * 9 + 0 * 3 + 1;

  it('makes a whole package that it offered likelier', () => {
    const table = openTable(smallScenario()).skipTo('b');
    const before = believed(table, 'a');
    table.play('b', offer('main', ['a'], WHOLE));
    expectMoved(before, believed(table, 'a'), [PACK], 1);
  });

  it('makes a whole package that it accepted likelier', () => {
    const table = openTable(smallScenario());
    const before = believed(table, 'a');
    table.play('a', offer('main', ['b'], WHOLE)).play('b', accept());
    expectMoved(before, believed(table, 'a'), [PACK], 1);
  });

  it('makes all that has the clauses which it turned down less likely', () => {
    const table = openTable(smallScenario());
    const before = believed(table, 'a');
    table.play('a', offer('main', ['b'], { water: 'halves' })).play('b', refuse('not-now'));
    expectMoved(before, believed(table, 'a'), split(table, WATER, 1).with, -1);
  });

  it('makes what it called a red line unlikelier than what it only turned down', () => {
    const answered = (answer: Act) =>
      believed(
        openTable(smallScenario())
          .play('a', offer('main', ['b'], { water: 'halves' }))
          .play('b', answer),
        'a',
      );
    const halves = split(openTable(smallScenario()), WATER, 1).with;
    expectMoved(answered(refuse('too-little', 'water')), answered(refuse('red-line', 'water')), halves, -1);
  });

  it('counts once, however often the same clauses are spoken of', () => {
    const refusedOn = (...days: number[]) => {
      const table = openTable(smallScenario());
      for (const day of days) {
        table
          .toRound(day)
          .skipTo('a')
          .play('a', offer('main', ['b'], { water: 'halves' }))
          .play('b', refuse('too-little', 'water'));
      }
      return believed(table.toRound(4), 'a');
    };
    expect(refusedOn(1, 2)).toEqual(refusedOn(1));
    expect(refusedOn(1, 2, 3)).toEqual(refusedOn(1));
  });

  it('counts as it was said last', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], WHOLE))
      .play('b', refuse('too-little', 'water'));
    const refused = believed(table, 'a');
    table
      .toRound(2)
      .skipTo('a')
      .play('a', offer('main', ['b'], WHOLE))
      .play('b', accept());
    expectMoved(refused, believed(table, 'a'), [PACK], 1);
  });

  it('says less once a refusal is some days old', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', refuse());
    const fresh = believed(table.toRound(3), 'a');
    expectMoved(fresh, believed(table.toRound(4), 'a'), split(table, WATER, 1).with, 1);
  });

  it('is seen only by those who heard it', () => {
    const table = openTable(smallScenario());
    const before = believed(table, 'c');
    table.play('a', offer('main', ['b'], { water: 'halves' })).play('b', refuse('too-little', 'water'));
    expect(believed(table, 'c')).toEqual(before);
  });

  it('makes a text that it did not sign less likely for everybody', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk();
    const before = [...chancesByPackage(table.viewOf('a'), 0)];
    table.play('a', yes()).play('b', no('format'));
    const after = [...chancesByPackage(table.viewOf('a'), 0)];
    expectMoved(before, after, [3], -1);
  });
});

describe('hypotheses of the author', () => {
  const lowOrHigh = (emphasis: Readonly<Record<string, number>>) =>
    withParty(smallScenario({ positions: [] }), 'b', {
      walkAway: { opening: walkAway(7), main: walkAway(24, { spread: 4 }) },
      hypotheses: [{ name: 'water first', prior: 1, emphasis }],
    });

  it('take the place of public positions', () => {
    const table = openTable(lowOrHigh({ water: 3 }));
    const chances = believed(table, 'a');
    const meters = split(table, WATER, 2).with.reduce((sum, pack) => sum + at(chances, pack), 0);
    const nothing = split(table, WATER, 0).with.reduce((sum, pack) => sum + at(chances, pack), 0);
    expect(meters).toBeGreaterThan(nothing * 2);
  });

  it('know how the walk-away drifts, not where it stands', () => {
    const drifting = (drift: number, shock: number) =>
      withParty(lowOrHigh({}), 'b', { walkAway: { opening: walkAway(7), main: walkAway(24, { drift, shock }) } });
    const sumIn = (scenario: Scenario) => {
      const chances = believed(openTable(scenario).toRound(4), 'a');
      return chances.reduce((sum, chance) => sum + chance, 0);
    };
    expect(sumIn(drifting(3, 0))).toBeLessThan(sumIn(drifting(0, 0)));
    expect(sumIn(drifting(0, 9))).toBe(sumIn(drifting(0, 0)));
  });
});

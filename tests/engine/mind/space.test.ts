import { describe, expect, it } from 'vitest';
import { placesSaying, spaceOf } from '#engine/mind/space.ts';
import { at } from '#engine/model/at.ts';
import type { Clause } from '#engine/model/moves.ts';
import { optionIn } from '#engine/model/packages.ts';
import { openTable } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const SETTLEMENT = 1;
const view = openTable(shippedScenario('white-house-2025')).viewOf('us');
const { common } = view;
const rules = at(common.tracks, SETTLEMENT);
const space = spaceOf(view, SETTLEMENT);

/** The option of a package on an issue. */
function optionOf(pack: number, issue: number): number {
  const { place, optionCount } = at(common.issues, issue);
  return optionIn(rules, pack, place, optionCount);
}

describe('the open packages of a track', () => {
  it('are those that no other signatory has ruled out, each at its place', () => {
    const others = rules.signatories.filter((party) => party !== view.party);
    const isOpen = (pack: number) => others.every((party) => common.ruledOut[party]?.[SETTLEMENT]?.[pack] === 0);
    const all = Array.from({ length: rules.packageCount }, (_, pack) => pack);
    expect([...space.open]).toEqual(all.filter(isOpen));
    expect([...space.placeOf]).toEqual(all.map((pack) => space.open.indexOf(pack)));
  });

  it('say what their options say, a vague clause by either reading', () => {
    const [first, second] = [at(rules.issues, 0), at(rules.issues, 1)];
    const clauses: Clause[] = [
      { issue: first, option: 1 },
      { issue: second, option: 0, or: 2 },
    ];
    const saying = space.open.filter((pack) => optionOf(pack, first) === 1 && [0, 2].includes(optionOf(pack, second)));
    const places = placesSaying(space, common, SETTLEMENT, clauses);
    expect([...places].map((place) => space.open[place])).toEqual([...saying]);
    expect(placesSaying(space, common, SETTLEMENT, [])).toHaveLength(space.open.length);
  });
});

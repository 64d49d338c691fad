import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { optionIn } from '#engine/model/packages.ts';
import type { HeldWordings } from '#engine/negotiators/weighing/held.ts';
import { type Outlook, outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { bestProspect, keptAfter } from '#engine/negotiators/weighing/prospect.ts';
import { chanceOfAll, nothingFound } from '#engine/negotiators/weighing/sight.ts';
import { livePackages, withChances } from '../../../support/outlooks.ts';
import { openTable } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const MAIN = 1;
const outlook = outlookOn(openTable(smallScenario()).viewOf('a'), MAIN);
const { issues } = at(outlook.view.common.tracks, MAIN);
const optionCounts = issues.map((issue) => at(outlook.view.common.issues, issue).optionCount);

/** What reopening costs to get to a package, in steps. */
function stepsTo(held: HeldWordings, pack: number): number {
  const rules = at(outlook.view.common.tracks, MAIN);
  return held.reduce((sum, standing, place) => {
    const option = optionIn(rules, pack, place, at(optionCounts, place));
    return sum + (standing === undefined || standing.wording.option === option ? 0 : standing.weight);
  }, 0);
}

/** What can be expected of a package, beyond the walk-away and times a million. */
function promise(now: Outlook, held: HeldWordings, pack: number): number {
  const { view, walkAway } = now;
  const points = at(at(view.own.sheets, MAIN).points, pack);
  return chanceOfAll(now, pack) * (points - walkAway) * keptAfter(stepsTo(held, pack));
}

/** By issue of the track: nothing, or an option that stands in the text with so many steps. */
const arbitraryHeld = fc.tuple(
  ...optionCounts.map((count) =>
    fc.option(fc.record({ wording: fc.record({ option: fc.nat({ max: count - 1 }) }), weight: fc.nat({ max: 15 }) }), {
      nil: undefined,
    }),
  ),
);
const arbitraryChances = fc.array(fc.nat({ max: 1000 }), {
  minLength: outlook.chances.length,
  maxLength: outlook.chances.length,
});

describe('the best prospect', () => {
  it('promises most of all packages that are worth the walk-away and open, the first of equals', () => {
    fc.assert(
      fc.property(arbitraryHeld, arbitraryChances, (held, list) => {
        const now = { ...outlook, chances: Int32Array.from(list), found: nothingFound() };
        const { points } = at(now.view.own.sheets, MAIN);
        const counted = livePackages(now).filter((pack) => at(points, pack) >= now.walkAway);
        const most = Math.max(...counted.map((pack) => promise(now, held, pack)));
        if (most <= 0) return;
        expect(bestProspect(now, held)?.pack).toBe(counted.find((pack) => promise(now, held, pack) === most));
      }),
    );
  });

  it('says what is locked, and is absent where nothing that does is worth the floor', () => {
    const locked = [{ issue: at(issues, 0), option: 0 }];
    expect(bestProspect(outlook, [], { locked })?.options[0]).toBe(0);
    expect(bestProspect(outlook, [], { locked, floor: 1_000_000 })).toBeUndefined();
  });

  it('is the first that counts where nobody would sign anything', () => {
    const hopeless = withChances(outlook, () => 0);
    const { points } = at(outlook.view.own.sheets, MAIN);
    const first = points.findIndex((each, pack) => each >= outlook.walkAway && !outlook.isClosed(pack));
    expect(bestProspect(hopeless, [])).toMatchObject({ pack: first, chance: 0, expected: outlook.walkAway });
  });
});

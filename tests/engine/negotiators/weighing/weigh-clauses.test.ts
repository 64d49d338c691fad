import { describe, expect, it } from 'vitest';
import { heldIn } from '#engine/negotiators/weighing/held.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { weighClauses } from '#engine/negotiators/weighing/weigh-clauses.ts';
import { withChances } from '../../../support/outlooks.ts';
import { clausesOf, openTable, type Wording } from '../../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../../support/scenarios.ts';

/** b needs 6 points and could have 40. */
const scenario = withParty(smallScenario(), 'b', { walkAway: { opening: walkAway(7), main: walkAway(6) } });

/** What b makes of a text of the water on a day, if one package could be had, and others with a chance of so many in a thousand. */
function weighed(wording: Wording, day: number, likely?: number, others = 0) {
  const view = openTable(scenario).toRound(day).viewOf('b');
  const outlook = outlookOn(view, 1);
  const believed = withChances(outlook, (pack) => (likely === undefined || pack === likely ? 1000 : others));
  return weighClauses(believed, heldIn(view, 1), clausesOf(scenario, wording));
}

const FAIR = { water: 'halves', guard: 'patrol', costs: 'shared' };
const GOOD = { water: 'meters', guard: 'nobody', costs: 'shared' };
const BEST = { water: 'meters', guard: 'base', costs: 'shared' };

describe('weighing clauses', () => {
  it('holds out on the first day for its target, though something less could be had', () => {
    expect(weighed(FAIR, 1)).toMatchObject({ accepts: false, withIt: { points: 25 } });
  });

  it('does not hold out where nothing better can be had', () => {
    expect(weighed(GOOD, 1, 19)).toMatchObject({ accepts: true, withIt: { points: 27 } });
  });

  it('takes on the last day what nothing better is in sight for', () => {
    expect(weighed(FAIR, 4, 13).accepts).toBe(true);
  });

  it('does not take what is worth less than waiting for better', () => {
    expect(weighed(GOOD, 1).accepts).toBe(false);
  });

  it('takes what it publicly wants, though something else may be likelier to be signed', () => {
    // A base is ruled out by c, so that no text with it has a chance.
    expect(weighed({ guard: 'base' }, 1, 13, 300)).toMatchObject({
      accepts: true,
      withIt: { expected: 6 },
      waiting: 21,
    });
    expect(weighed({ guard: 'patrol' }, 1, 13, 300)).toMatchObject({ accepts: false, withIt: { expected: 14 } });
  });

  it('takes whatever completes the text at its aim', () => {
    expect(weighed(BEST, 1).accepts).toBe(true);
  });

  it('does not take what completes the text below the walk-away', () => {
    const { withIt, accepts } = weighed({ water: 'nothing', guard: 'nobody', costs: 'paid' }, 4);
    expect(withIt).toBeUndefined();
    expect(accepts).toBe(false);
  });
});

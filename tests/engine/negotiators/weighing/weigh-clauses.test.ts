import { describe, expect, it } from 'vitest';
import { heldIn } from '#engine/negotiators/weighing/held.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { isLastWord, weighClauses } from '#engine/negotiators/weighing/weigh-clauses.ts';
import type { View } from '#engine/views/view.ts';
import { withChances } from '../../../support/outlooks.ts';
import { accept, clausesOf, offer, openTable, type Wording } from '../../../support/play.ts';
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

const MAIN = 1;
const [A, C] = [0, 2];
const LAST = 4;

/** b needs 6 points of the main track. */
const small = withParty(smallScenario(), 'b', { walkAway: { opening: walkAway(7), main: walkAway(6) } });
const clauses = clausesOf(small, FAIR);

/** What b sees on a day, after a has put a text to others and c has accepted it. */
function agreedOn(day: number, scenario = small): View {
  return openTable(scenario)
    .toRound(day)
    .skipTo('a')
    .play('a', offer('main', ['c'], FAIR))
    .play('c', accept())
    .viewOf('b');
}

function isLast(view: View, from?: number): boolean {
  return isLastWord(outlookOn(view, MAIN), clauses, { clauses, from });
}

describe('a whole text on the last day', () => {
  it('is the last word when all others stand behind it', () => {
    expect(isLast(agreedOn(LAST))).toBe(true);
    expect(isLast(agreedOn(LAST - 1))).toBe(false);
  });

  it('is so as the letter of one that all the rest have agreed to', () => {
    const proposed = openTable(small).toRound(LAST).viewOf('b');
    expect(isLast(proposed, A)).toBe(false);
    const view = agreedOn(LAST);
    const byC = view.text.map((clause) => ({
      ...clause,
      current: clause.current && { ...clause.current, initials: [C] },
    }));
    expect(isLast({ ...view, text: byC }, A)).toBe(true);
    expect(isLast({ ...view, text: byC })).toBe(false);
  });

  it('is not as long as an article is open', () => {
    const outlook = outlookOn(agreedOn(LAST), MAIN);
    expect(isLastWord(outlook, clauses.slice(1), { clauses, from: A })).toBe(false);
  });

  it('is not for a delegation that holds out', () => {
    const firm = withParty(small, 'b', { temperament: { firmness: 0.99 } });
    expect(isLast(agreedOn(LAST, firm))).toBe(false);
  });

  it('is taken if it is better than no deal, whatever else could be hoped for', () => {
    const view = agreedOn(LAST);
    // All other texts are believed to be as likely.
    const outlook = withChances(outlookOn(view, MAIN), () => 900);
    const weighing = (party: View) => weighClauses({ ...outlook, view: party }, heldIn(view, MAIN), clauses, A);
    expect(weighing(view).accepts).toBe(true);
    const open = { ...view, text: view.text.map((clause) => ({ ...clause, current: undefined })) };
    expect(weighing(open).accepts).toBe(false);
  });
});

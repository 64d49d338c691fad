import { describe, expect, it } from 'vitest';
import { heldIn } from '#engine/negotiators/weighing/held.ts';
import { isLastWord } from '#engine/negotiators/weighing/last-word.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { weighClauses } from '#engine/negotiators/weighing/weigh-clauses.ts';
import type { View } from '#engine/views/view.ts';
import { withChances } from '../../../support/outlooks.ts';
import { accept, clausesOf, offer, openTable } from '../../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../../support/scenarios.ts';

const MAIN = 1;
const [A, C] = [0, 2];
const LAST = 4;
const FAIR = { water: 'halves', guard: 'patrol', costs: 'shared' };
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

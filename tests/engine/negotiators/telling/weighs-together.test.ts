import { describe, expect, it } from 'vitest';
import type { Account } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { weighsTogether } from '#engine/negotiators/telling/weighs-together.ts';
import { clauseCosts } from '#engine/negotiators/weighing/clause-gains.ts';
import { accept, offer, openTable } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { nextWater } from '../accounts.ts';

const [WATER, GUARD] = [2, 3];
const [NOBODY, PATROL] = [0, 1];
const HALVES = 1;
/** b would rather have halves with a patrol; halves with nobody on guard count 4 points less than each by itself. */
const RATHER = [HALVES, PATROL, 0];
const account: Account = { ...nextWater(HALVES), nextOptions: RATHER };
/** a and c have agreed on halves. */
const view = openTable(smallScenario())
  .play('a', offer('main', ['c'], { water: 'halves' }))
  .play('c', accept())
  .viewOf('b');
const unwritten = openTable(smallScenario()).viewOf('b');

const gives = (issue: number, option: number): Reason => ({ code: 'cannot', issue, option });
function told(reason: Reason, weighed: Account | undefined = account, seen = view) {
  const move = { type: 'vote', party: view.party, track: 1, yes: false, over: [GUARD] } as const;
  return weighsTogether(seen, { move, reasons: [reason], account: weighed });
}

describe('a clause that a term counts against beside another', () => {
  it('costs what the text with it is worth less, the term included', () => {
    const [cost] = clauseCosts(view, [{ issue: GUARD, option: NOBODY }], RATHER);
    expect(cost).toEqual({ issue: GUARD, option: NOBODY, points: 1 - 9 - 4 });
  });

  it('is told with the other and with why, where it is what a no is about', () => {
    expect(told(gives(GUARD, NOBODY))).toEqual([
      { code: 'weighs-together', issue: GUARD, option: NOBODY, beside: { issue: WATER, option: HALVES } },
      {
        code: 'because',
        issue: GUARD,
        option: NOBODY,
        why: { among: 'terms', party: expect.any(Number), index: expect.any(Number) },
      },
    ]);
  });

  it('is not told with words that nobody has written', () => {
    expect(told(gives(GUARD, NOBODY), account, unwritten)).toEqual([]);
  });

  it.each([
    { title: 'it does not meet the term', reason: gives(GUARD, 2), weighed: account },
    { title: 'the other is not what it would rather see', reason: gives(GUARD, NOBODY), weighed: nextWater(0) },
    { title: 'the no is about something else', reason: { code: 'nothing-new' } as const, weighed: account },
    { title: 'nothing was weighed', reason: gives(GUARD, NOBODY), weighed: undefined },
  ])('is not where $title', ({ reason, weighed }) => {
    expect(weighed === undefined ? weighsTogether(view, decisionWithout(reason)) : told(reason, weighed)).toEqual([]);
  });
});

function decisionWithout(reason: Reason) {
  return { move: { type: 'endDay', party: view.party }, reasons: [reason] } as const;
}

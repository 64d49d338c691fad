import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Clause } from '#engine/model/moves.ts';
import { answerOffer } from '#engine/negotiators/acting/answer-offer.ts';
import { opensSettled, waitsForVote } from '#engine/negotiators/acting/waits-for-vote.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { accept, offer, openTable, type PlayTable } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const OPENING = 0;
const FORMAT = 1;
const BOTH = { venue: 'lake', format: 'big' } as const;

/** On the day before the last, a and b agree on some of the talks. */
function agreed(wording: Readonly<Record<string, string>>): PlayTable {
  return openTable(smallScenario({ channels: [] }))
    .toRound(3)
    .skipTo('a')
    .play('a', offer('opening', ['b'], wording))
    .play('b', accept());
}
function waits(table: PlayTable, party: string): boolean {
  const outlook = outlookOn(table.viewOf(party), OPENING);
  return waitsForVote(outlook, () => outlook);
}

describe('a negotiator that would sign a text', () => {
  it('waits for the vote that is due, and not before one is', () => {
    expect([waits(agreed(BOTH), 'a'), waits(agreed(BOTH), 'b')]).toEqual([true, true]);
    expect([waits(agreed({ venue: 'lake' }), 'a'), waits(agreed({ venue: 'lake' }), 'b')]).toEqual([false, false]);
  });

  it('does not wait on a text that it would not sign, nor on one that another will not', () => {
    const table = agreed({ venue: 'tower', format: 'small' });
    expect([waits(table, 'a'), waits(table, 'b')]).toEqual([false, false]);
  });

  it('opens nothing itself, turns down what would, and says that the vote comes first', () => {
    const table = agreed(BOTH).skipTo('b');
    const own = negotiate(table.viewOf('b')).move;
    expect(own.type === 'offer' && own.track === OPENING).toBe(false);
    // As if b could write once more today.
    const view = table.viewOf('a');
    const letter = { ...at(view.offers, 0), id: 99, from: 1, to: 0, status: 'waiting' as const, answer: undefined };
    const asked = (clauses: readonly Clause[]) => ({ ...view, offers: [...view.offers, { ...letter, clauses }] });
    expect(answerOffer(asked([{ issue: 0, option: 2 }]), 99)).toMatchObject({
      move: { type: 'answer', response: 'refuse', reason: 'not-now' },
      reasons: [{ code: 'vote-first', track: OPENING }],
    });
  });

  it('may still settle what is open', () => {
    const outlook = outlookOn(agreed({ venue: 'lake' }).viewOf('b'), OPENING);
    expect(opensSettled(outlook, [{ issue: FORMAT, option: 1 }])).toBe(false);
    expect(opensSettled(outlook, [{ issue: 0, option: 2 }])).toBe(true);
    expect(opensSettled(outlook, [{ issue: 0, option: 1, or: 2 }])).toBe(false);
  });
});

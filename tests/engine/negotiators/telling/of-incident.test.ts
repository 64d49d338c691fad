import { describe, expect, it } from 'vitest';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import { type Act, askMatters, endDay, initial, offer, openTable, refuse, useLever } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const levers = [
  {
    id: 'press',
    party: 'a',
    label: 'Press',
    says: 'A says what follows if no text is signed.',
    uses: 1,
    effects: [{ walkAway: { party: 'b', track: 'main', by: -1 } }],
  },
];
const REACTS: Reason = { code: 'reacts', what: 'pressed', round: 1, by: 0, lever: 0 };

const pressed = () => openTable(smallScenario({ levers })).play('a', useLever('press'));

/** Reasons of a move of the second town, as one of its hearers is told them. */
function told(table: ReturnType<typeof pressed>, act: Act, to?: string): readonly Reason[] {
  const decision = { move: table.moveOf('b', act), reasons: [] };
  return reasonsTold(table.viewOf('b'), decision, to === undefined ? undefined : table.party(to));
}

describe('what a delegation says of what has happened', () => {
  it('comes first in an answer', () => {
    const table = pressed().play('a', offer('main', ['b'], { water: 'halves' }));
    expect(told(table, refuse())[0]).toEqual(REACTS);
  });

  it('is said in one of several letters', () => {
    const table = pressed().toRound(2).skipTo('b');
    const both = offer('main', ['c', 'a'], { water: 'meters' });
    expect(told(table, both, 'a')[0]).toEqual(REACTS);
    expect(told(table, both, 'c')).not.toContainEqual(REACTS);
  });

  it('is said in no initial, no question and at no end of a day', () => {
    const table = pressed().toRound(2).skipTo('b');
    for (const act of [initial('venue', 'lake'), askMatters('a', 'venue'), endDay()]) {
      expect(told(table, act)).not.toContainEqual(REACTS);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { hasPutForward } from '#engine/negotiators/weighing/has-put-forward.ts';
import { accept, offer, openTable, refuse, withdraw } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const WATER = 2;
const [NOTHING, HALVES, METERS] = [0, 1, 2];
const OPEN_TALKS = smallScenario({ channels: [] });

describe('what a party has put forward', () => {
  it('is what it has offered to the one that asks, by either reading of what is vague', () => {
    const view = openTable(OPEN_TALKS)
      .play('a', offer('main', ['b'], { water: ['halves', 'meters'] }))
      .play('b', refuse())
      .viewOf('b');
    const by = (party: number) =>
      [NOTHING, HALVES, METERS].map((option) => hasPutForward(view, party, { issue: WATER, option }));
    expect(by(0)).toEqual([false, true, true]);
    expect(by(2)).toEqual([false, false, false]);
  });

  it('is what has its initials, seen by all, as long as they stand', () => {
    const table = openTable(OPEN_TALKS)
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept());
    const seenByC = (party: number) => hasPutForward(table.viewOf('c'), party, { issue: WATER, option: HALVES });
    expect([seenByC(0), seenByC(1), seenByC(2)]).toEqual([true, true, false]);
    table.skipTo('b').play('b', withdraw('water'));
    expect([seenByC(0), seenByC(1)]).toEqual([true, false]);
  });
});

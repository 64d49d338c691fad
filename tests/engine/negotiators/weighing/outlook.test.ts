import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { ownLimits } from '#engine/negotiators/weighing/outlook.ts';
import { homeOn } from '#engine/negotiators/weighing/own-home.ts';
import { newMind } from '#engine/views/mind.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { openTable } from '../../../support/play.ts';
import { shippedScenario } from '../../../support/scenarios.ts';

const SETTLEMENT = 1;

/** The same with less support at home. */
function withSupport(view: View, standing: number): View {
  const parties = view.parties.map((party, index) => (index === view.party ? { ...party, standing } : party));
  return { ...view, parties };
}

describe('what a party could sign', () => {
  const view = openTable(shippedScenario('white-house-2025')).viewOf('us');
  const poor = withSupport(view, at(view.parties, view.party).standing - 30);

  it('is what its red lines allow and its home would rather ratify, and no other signatory has ruled out', () => {
    const { isClosed, live } = ownLimits(poor, SETTLEMENT);
    const atHome = homeOn(poor, SETTLEMENT);
    const { forbidden } = at(poor.own.sheets, SETTLEMENT);
    forbidden.forEach((crossed, pack) => {
      expect(isClosed(pack)).toBe(crossed === 1 || at(atHome ?? [], pack) < 500);
    });
    const open = [...at(at(view.common.leftOpenTo, view.party), SETTLEMENT)];
    expect([...live].map((place) => open[place])).toEqual(open.filter((pack) => !isClosed(pack)));
  });

  it('changes with support at home, remembered or not', () => {
    const { mind } = newSeatMemory();
    const remembered = [view, poor, view].map((each) => ownLimits({ ...each, mind }, SETTLEMENT).live.length);
    const afresh = [view, poor, view].map((each) => ownLimits({ ...each, mind: newMind() }, SETTLEMENT).live.length);
    expect(remembered).toEqual(afresh);
    expect(remembered[1]).toBeLessThan(remembered[0] as number);
  });
});

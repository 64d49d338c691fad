import { describe, expect, it } from 'vitest';
import { beliefAbout } from '#engine/beliefs/belief.ts';
import { imaginedView } from '#engine/hints/imagined-view.ts';
import { at } from '#engine/model/at.ts';
import { newMind } from '#engine/views/mind.ts';
import { openTable } from '../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** Of the best that a party could have, in thousandths, what it costs it to sign the talks late, as a imagines it. */
function lateness(scenario = smallScenario()): { readonly imagined: number; readonly own: number } {
  const table = openTable(scenario);
  const view = table.viewOf('a');
  const b = table.party('b');
  const guess = { reading: at(beliefAbout(view, b).readings, 0), level: 1, off: 0, firmness: 800 };
  const offer = { from: view.party, to: b, track: 0, clauses: [], round: 1, via: undefined, counters: undefined };
  const imagined = imaginedView(view, b, guess, { ...offer, id: 0, status: 'waiting', answer: undefined }, newMind());
  return { imagined: lateShare(imagined), own: lateShare(view) };
}

function lateShare({ common, own }: Parameters<typeof imaginedView>[0]): number {
  const best = own.sheets.reduce((sum, sheet) => sum + sheet.best, 0);
  return Math.floor(((at(common.tracks, 0).aimFor?.penalty ?? 0) * 1000) / best);
}

describe('the table through another party’s eyes', () => {
  it('has a missed date cost as much of all that it could have as it costs the viewer, where only positions are known', () => {
    const { imagined, own } = lateness();
    expect(own).toBeGreaterThan(0);
    expect(Math.abs(imagined - own)).toBeLessThanOrEqual(1);
  });

  it('has it cost the points that it costs, where there are hypotheses', () => {
    const scenario = withParty(smallScenario(), 'b', {
      walkAway: { opening: walkAway(8), main: walkAway(20) },
      hypotheses: [{ name: 'as it is', prior: 1, emphasis: {} }],
    });
    expect(lateness(scenario).imagined).not.toBe(lateness(scenario).own);
  });
});

import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { mostByGivenWord, nextBid } from '#engine/negotiators/weighing/bid.ts';
import { heldIn } from '#engine/negotiators/weighing/held.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { withChances } from '../../../support/outlooks.ts';
import { accept, offer, openTable, type PlayTable, refuse, withdraw } from '../../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../../support/scenarios.ts';
import { agreedOnHalves } from '../agreed-on-halves.ts';

const OPENING = 0;

describe('a word given', () => {
  it('limits what is asked for in the days after it to what a text with it can bring', () => {
    const outlook = outlookOn(agreedOnHalves().toRound(2).viewOf('b'), MAIN);
    // Halves, a base and a shared bill.
    expect(mostByGivenWord(outlook)).toBe(30);
    expect(mostByGivenWord(outlookOn(agreedOnHalves().viewOf('b'), OPENING))).toBeUndefined();
  });

  it('no longer does once some days have passed, or once it has been taken back', () => {
    expect(mostByGivenWord(outlookOn(agreedOnHalves().toRound(4).viewOf('b'), MAIN))).toBe(30);
    expect(mostByGivenWord(outlookOn(agreedOnHalves().toRound(5).viewOf('b'), MAIN))).toBeUndefined();
    const table = agreedOnHalves().toRound(2).skipTo('b').play('b', withdraw('water'));
    expect(mostByGivenWord(outlookOn(table.viewOf('b'), MAIN))).toBeUndefined();
  });

  it('nor where no text with it is worth no less than no text', () => {
    const table = agreedOnHalves({ walkAway: { opening: walkAway(7), main: walkAway(31) } });
    expect(mostByGivenWord(outlookOn(table.viewOf('b'), MAIN))).toBeUndefined();
  });
});

const MAIN = 1;
const WATER = 0;
const HALVES = 1;
const METERS = 2;

/** b publicly wants meters, and could live with halves. */
const scenario = withParty(smallScenario({ rounds: { label: 'day', count: 8 } }), 'b', {
  walkAway: { opening: walkAway(7), main: walkAway(6) },
  temperament: { firmness: 0, reciprocity: 0 },
});

/** What b works for on the water on the day after, if texts with halves would be signed with a chance of a fifth, and others with this one. */
function waterIn(table: PlayTable, chance: number): number {
  const view = table.viewOf('b');
  const outlook = outlookOn(view, MAIN);
  const stride = at(at(view.common.tracks, MAIN).strides, WATER);
  const believed = withChances(outlook, (pack) => (Math.floor(pack / stride) % 3 === HALVES ? 200 : chance));
  const others = outlook.others.map((other) => ({ ...other, chances: believed.chances }));
  const bid = nextBid({ ...believed, target: outlook.walkAway, others }, heldIn(view, MAIN));
  return at(bid?.options ?? [], WATER);
}

/** The least chance, in thousandths, of texts with meters at which b works for them. */
function leastForMeters(table: PlayTable): number {
  const chances = Array.from({ length: 41 }, (_, step) => step * 25);
  return chances.find((chance) => waterIn(table, chance) === METERS) ?? Number.POSITIVE_INFINITY;
}

describe('what a negotiator works for', () => {
  it('keeps longer to what it publicly wants, where others have agreed to it', () => {
    const agreed = (of: Scenario) =>
      openTable(of)
        .play('a', offer('main', ['c'], { water: 'meters' }))
        .play('c', accept());
    const silent = { ...scenario, positions: scenario.positions.filter(({ party }) => party !== 'b') };
    expect(leastForMeters(agreed(scenario))).toBeLessThan(leastForMeters(agreed(silent)));
  });

  it('keeps longer to what it has asked for, unless another has put something else forward since', () => {
    const asked = openTable(scenario)
      .skipTo('b')
      .play('b', offer('main', ['a'], { water: 'meters' }))
      .play('a', refuse())
      .toRound(2);
    const alone = leastForMeters(asked);
    const answered = asked
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', refuse());
    expect(alone).toBeLessThan(leastForMeters(answered));
  });
});

import { describe, expect, it } from 'vitest';
import { betterTexts } from '#engine/hindsight/missed-text.ts';
import { ownHindsight } from '#engine/hindsight/own-hindsight.ts';
import { textsWithinReach } from '#engine/hindsight/within-reach.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { accept, endDay, offer, openTable, type PlayTable, yes } from '../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** Ends all days, and signs what is put to the vote. */
function ended(table: PlayTable): PlayTable {
  while (table.turn !== 'over') table.play(table.actor, table.state.toAct?.kind === 'vote' ? yes() : endDay());
  return table;
}

function signedWith(format: string, scenario: Scenario = smallScenario()): PlayTable {
  const table = openTable(scenario)
    .play('a', offer('opening', ['b'], { venue: 'lake', format }))
    .play('b', accept());
  return ended(table.toDusk().everybodySigns());
}

/** The walk-aways of the town of A, with another one for the talks. */
function noDeal(talks: number) {
  return { opening: walkAway(talks), main: walkAway(20) };
}

/** Texts of the talks within reach, and those of them that are better, by the numbers of their packages. */
function opening(table: PlayTable) {
  const { game, state, ending } = table;
  const track = table.track('opening');
  return {
    reach: textsWithinReach(game, state, ending, track),
    better: betterTexts(game, state, ending, track),
  };
}

function water(table: PlayTable) {
  return textsWithinReach(table.game, table.state, table.ending, table.track('main'));
}

describe('texts within reach', () => {
  it('are those that all who had to sign like better than no deal, of which the better ones are some', () => {
    // The lake: a small format is 12 and 9, a big one 14 and 11, against 8 and 7; the tower a never signs.
    const small = opening(signedWith('small'));
    expect(small.reach).toHaveLength(2);
    expect(small.better).toHaveLength(1);
    expect(small.reach).toEqual(expect.arrayContaining([...small.better]));
    const big = opening(signedWith('big'));
    expect(big.reach).toEqual(small.reach);
    expect(big.better).toEqual([]);
  });

  it('are, where somebody signed below no deal, those that give it no less than that, too', () => {
    const { reach } = opening(signedWith('small', withParty(smallScenario(), 'a', { walkAway: noDeal(13) })));
    expect(reach).toEqual(opening(signedWith('small')).reach);
    // Unsigned, the small format would still be below no deal.
    expect(opening(ended(openTable(withParty(smallScenario(), 'a', { walkAway: noDeal(10) })))).reach).toHaveLength(1);
  });

  it('are none of a part that waits for another one, which was not signed and had none itself', () => {
    expect(water(ended(openTable(smallScenario()))).length).toBeGreaterThan(0);
    const shut = withParty(smallScenario(), 'a', { walkAway: noDeal(90) });
    expect(water(ended(openTable(shut)))).toEqual([]);
  });

  it('give a delegation the figure that its line shows, part by part', () => {
    const table = signedWith('small');
    const { game, state, ending } = table;
    const { sums } = ownHindsight(game, state, ending, table.party('b'), 3);
    // 11 of the talks instead of 9; of the water the best text that a and c could have signed, too.
    expect(sums.reach).toBeGreaterThan(sums.have + 2);
    expect(sums.reach).toBeLessThanOrEqual(sums.best);
  });
});

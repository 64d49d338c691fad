import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { PackageIndex } from '#engine/model/game.ts';
import { optionIn } from '#engine/model/packages.ts';
import { chanceAtHome } from '#engine/ratification/chance-at-home.ts';
import { shippedGame } from '../support/scenarios.ts';

const GAME = shippedGame('white-house-2025');
const { common, secrets, scenario } = GAME;
const SETTLEMENT = scenario.tracks.findIndex(({ id }) => id === 'settlement');
const RULES = at(common.tracks, SETTLEMENT);
const NATO = scenario.issues.findIndex(({ id }) => id === 'nato');
const PLACE = RULES.issues.indexOf(NATO);
const option = (id: string) => at(scenario.issues, NATO).options.findIndex((each) => each.id === id);

/** Points below the middle walk-away at which a text may still suit a delegation in some games. */
const SLACK = 8;

/** Texts that all four could sign in some games. */
function textsForAll(): PackageIndex[] {
  return Array.from({ length: RULES.packageCount }, (_, pack) => pack).filter((pack) =>
    secrets.every(({ sheets, walkAways }) => {
      const { forbidden, points } = at(sheets, SETTLEMENT);
      return forbidden[pack] === 0 && at(points, pack) >= at(walkAways, SETTLEMENT).start - SLACK * GAME.scale;
    }),
  );
}

/** What a text that says nothing of NATO has a home think of it more than the same text with a pause, in thousandths. */
function lostByPause(party: number, pack: PackageIndex): number {
  const stride = at(RULES.strides, PLACE);
  const paused = pack + (option('moratorium') - option('silent')) * stride;
  const chance = (text: PackageIndex) =>
    chanceAtHome(common, at(secrets, party), SETTLEMENT, [text], at(common.standingAtStart, party));
  return chance(pack) - chance(paused);
}

describe('the four homes', () => {
  it('are known equally well', () => {
    expect(new Set(secrets.map(({ doubt }) => doubt)).size).toBe(1);
    expect(at(secrets, 0).doubt).toBeGreaterThan(0);
  });

  it('of which Kyiv’s is lost first by a pause on the way to NATO', () => {
    const silent = textsForAll().filter(
      (pack) => optionIn(RULES, pack, PLACE, at(common.issues, NATO).optionCount) === option('silent'),
    );
    expect(silent.length).toBeGreaterThan(20);
    const lost = scenario.parties.map(
      (_, party) => silent.reduce((sum, pack) => sum + lostByPause(party, pack), 0) / silent.length,
    );
    const kyiv = scenario.parties.findIndex(({ id }) => id === 'ukraine');
    expect(at(lost, kyiv)).toBeGreaterThan(100);
    for (const [party, loss] of lost.entries()) if (party !== kyiv) expect(loss).toBeLessThan((at(lost, kyiv) * 2) / 3);
  });
});

import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { chanceAtHome, chancesAtHome } from '#engine/ratification/chance-at-home.ts';
import { isRatified, supportAtHome } from '#engine/ratification/support-at-home.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { withParty } from '../../support/scenarios.ts';
import { afterSigning, dividedAt, factions } from '../../support/signed-water.ts';

const MAIN = 1;

/** The small game in which the home of town A may turn out to ask for so much more or less. */
function unsure(doubt: number) {
  const { common, secrets } = compileGame(withParty(dividedAt('a', factions(30, 10, 0.7)), 'a', { doubt }));
  return { common, home: at(secrets, 0) };
}

/** The share of all pairs of draws in which home ratifies a text, in thousandths: counted one by one. */
function counted({ common, home }: ReturnType<typeof unsure>, readings: readonly number[], standing: number): number {
  let yes = 0;
  for (let more = 0; more <= home.doubt; more += 1) {
    for (let less = 0; less <= home.doubt; less += 1) {
      if (isRatified(supportAtHome(common, home, MAIN, readings, standing, more - less))) yes += 1;
    }
  }
  return Math.floor((yes * 1000) / (home.doubt + 1) ** 2);
}

describe('the chance that a home ratifies a text', () => {
  it('is all or nothing where there is no doubt', () => {
    const { common, home } = unsure(0);
    const { packageCount } = at(common.tracks, MAIN);
    const chances = chancesAtHome(common, home, MAIN, 50);
    for (let pack = 0; pack < packageCount; pack += 1) {
      expect(chances[pack]).toBe(isRatified(supportAtHome(common, home, MAIN, [pack], 50)) ? 1000 : 0);
    }
    expect(new Set(chances)).toEqual(new Set([0, 1000]));
  });

  it('is the share of moods in which it does, for every text and support', () => {
    const game = unsure(0.06);
    for (const standing of [20, 50, 80]) {
      const chances = chancesAtHome(game.common, game.home, MAIN, standing);
      expect([...chances]).toEqual([...chances.keys()].map((pack) => counted(game, [pack], standing)));
    }
    expect(chancesAtHome(game.common, game.home, MAIN, 50).some((chance) => chance > 0 && chance < 1000)).toBe(true);
  });

  it('is that of the least liked reading where a text can be read in two ways', () => {
    const game = unsure(0.06);
    const { packageCount } = at(game.common.tracks, MAIN);
    for (let pack = 1; pack < packageCount; pack += 1) {
      const readings = [pack - 1, pack];
      expect(chanceAtHome(game.common, game.home, MAIN, readings, 50)).toBe(counted(game, readings, 50));
    }
  });

  it('depends on support alone where there are no factions', () => {
    const { common, secrets } = compileGame(withParty(afterSigning(), 'a', { doubt: 0.1 }));
    const chances = [29, 35, 40, 45, 51].map((standing) => chanceAtHome(common, at(secrets, 0), MAIN, [0], standing));
    expect(at(chances, 0)).toBe(0);
    expect(at(chances, 4)).toBe(1000);
    expect([...chances].sort((a, b) => a - b)).toEqual(chances);
    expect(at(chances, 2)).toBeGreaterThan(500);
  });
});

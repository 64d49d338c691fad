import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import { openTable } from '../../support/play.ts';
import { walkAway, withParty } from '../../support/scenarios.ts';
import { afterSigning, dividedAt, factions, signedWater, WATER } from '../../support/signed-water.ts';

/** How often each kind ends games of many seeds. */
function kindsOf(wording = WATER, scenario = afterSigning()): Map<EndingKind, number> {
  const kinds = new Map<EndingKind, number>();
  for (let seed = 1; seed <= 40; seed += 1) {
    const { kind } = signedWater(scenario, wording, 2, seed).ending;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

describe('what follows a signature', () => {
  it('is nothing where no main track is signed', () => {
    expect(openTable(afterSigning()).toEnding()).toMatchObject({ kind: 'none', aftermath: undefined });
  });

  it('is nothing where the scenario ends with the signature', () => {
    const { ending } = signedWater(afterSigning({}, { afterSigning: false }));
    expect(ending).toMatchObject({ kind: 'signed', aftermath: undefined });
  });

  it('asks each signatory of the main track, and draws when all have ratified', () => {
    const { ending } = signedWater(afterSigning());
    expect(ending.aftermath?.ratifications.map(({ track, party }) => [track, party])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(ending.aftermath?.durability?.drawn).toBeGreaterThanOrEqual(0);
  });

  it('costs a text with a vague article five points of durability', () => {
    const { ending } = signedWater(afterSigning(), { ...WATER, water: ['halves', 'meters'] });
    expect(ending.aftermath?.durability?.lines).toContainEqual({ code: 'vague', count: 1, points: -5 });
    const firm = signedWater(afterSigning()).ending;
    expect(firm.aftermath?.durability?.lines.map(({ code }) => code)).not.toContain('vague');
  });

  it('shows each home a vague article by the reading that it likes least', () => {
    const home = dividedAt('a', factions(50, 50, 0.8));
    const support = (water: string | readonly [string, string]) =>
      signedWater(home, { ...WATER, water }).ending.aftermath?.ratifications[0]?.support ?? -1;
    expect(support(['halves', 'meters'])).toBe(Math.min(support('halves'), support('meters')));
    expect(support('halves')).not.toBe(support('meters'));
  });

  it('holds in some worlds and breaks in others, about as often as the chance says', () => {
    const kinds = kindsOf();
    const chance = signedWater(afterSigning()).ending.aftermath?.durability?.chance ?? 0;
    expect([...kinds.keys()].sort()).toEqual(['broken', 'held']);
    expect(Math.abs((kinds.get('held') ?? 0) / 40 - chance / 1000)).toBeLessThan(0.25);
  });

  it('is partial when a text with gaps holds, and broken when it breaks', () => {
    expect([...kindsOf({ water: 'halves', guard: 'patrol' }).keys()].sort()).toEqual(['broken', 'partial']);
  });

  it('does not depend on what was drawn before: the same seed draws the same number', () => {
    const drawn = (round: number) => signedWater(afterSigning(), WATER, round, 7).ending.aftermath?.durability?.drawn;
    expect(drawn(2)).toBe(drawn(4));
  });

  it('leaves the points of a text that broke as they were signed', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      expect(signedWater(afterSigning(), WATER, 2, seed).ending.points.map(([, main]) => main)).toEqual([32, 25, 28]);
    }
  });

  it('is over when one home says no: points and walk-aways are those of the last day, and nothing is drawn', () => {
    const drifting = withParty(dividedAt('a', factions(9, 1, 1)), 'b', {
      walkAway: { opening: walkAway(7), main: walkAway(18, { drift: 1 }) },
    });
    const { ending, state } = signedWater(drifting);
    expect(ending.kind).toBe('unratified');
    expect(ending.aftermath?.durability).toBeUndefined();
    expect(ending.points).toEqual([
      [14, 20],
      [11, 19],
      [10, 16],
    ]);
    expect(ending.walkAways.map(([, main]) => main)).toEqual([20, 19, 16]);
    expect(state.tracks[1]?.status).toBe('signed');
  });

  it('asks for more or less than was thought where there is doubt, by the seed, and ratifies as often as the chance says', () => {
    const unsure = withParty(dividedAt('a', factions(60, 40, 0.86)), 'a', { doubt: 0.1 });
    const homes = Array.from({ length: 200 }, (_, seed) => {
      const { ending } = signedWater(unsure, WATER, 2, seed);
      const home = at(ending.aftermath?.ratifications ?? [], 0);
      expect(home.mood).toBe(ending.moods[0]);
      expect(ending.moods.slice(1)).toEqual([0, 0]);
      return home;
    });
    const { chance } = at(homes, 0);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1000);
    const yes = homes.filter(({ support, needed }) => support >= needed).length;
    expect(Math.abs(yes / 200 - chance / 1000)).toBeLessThan(0.1);
    expect(signedWater(unsure, WATER, 2, 5).ending.moods).toEqual(signedWater(unsure, WATER, 4, 5).ending.moods);
  });

  it('falls with standing alone where there are no factions', () => {
    const weak = withParty(afterSigning(), 'c', { standing: 39 });
    expect(signedWater(weak).ending.kind).toBe('unratified');
    expect(signedWater(withParty(weak, 'c', { standing: 40 })).ending.kind).not.toBe('unratified');
  });
});

import { describe, expect, it } from 'vitest';
import { compileGame } from '#engine/model/compile-game.ts';
import { isTemperamentName, TEMPERAMENT_NAMES, withTemperaments } from '#engine/negotiators/temperaments.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('a temperament by name', () => {
  it('is given to the parties that it is meant for, and the scenario stays as it was', () => {
    const scenario = smallScenario();
    const before = structuredClone(scenario);
    const seated = withTemperaments(scenario, new Map([['b', 'hardliner']]));
    expect(scenario).toEqual(before);
    const [a, b, c] = compileGame(seated).secrets;
    const [plainA, , plainC] = compileGame(scenario).secrets;
    expect(a).toEqual(plainA);
    expect(c).toEqual(plainC);
    expect(b?.temperament.firmness).toBe(950);
  });

  it('is known by its name', () => {
    expect(TEMPERAMENT_NAMES.every(isTemperamentName)).toBe(true);
    expect(isTemperamentName('toString')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isTemperamentName, TEMPERAMENT_NAMES, temperamentCalled } from '#engine/model/scenario/temperament-name.ts';

describe('a temperament by name', () => {
  it('is known by its name', () => {
    expect(TEMPERAMENT_NAMES.every(isTemperamentName)).toBe(true);
    expect(isTemperamentName('toString')).toBe(false);
  });

  it('is a manner of its own', () => {
    const manners = TEMPERAMENT_NAMES.map((name) => JSON.stringify(temperamentCalled(name)));
    expect(new Set(manners).size).toBe(TEMPERAMENT_NAMES.length);
    expect(temperamentCalled('hardliner').firmness).toBe(1000);
  });
});

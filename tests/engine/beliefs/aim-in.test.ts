import { describe, expect, it } from 'vitest';
import { aimIn } from '#engine/beliefs/aim-in.ts';

describe('the aim of a party', () => {
  it('comes down from 95 % of the best to near the walk-away, and never rises', () => {
    const aims = [1, 2, 3, 4, 5].map((round) => aimIn(round, 5, 1000, 400, 500));
    expect(aims[0]).toBe(950);
    expect(aims[4]).toBe(414);
    expect(aims).toEqual([...aims].sort((a, b) => b - a));
  });

  it('comes down later the firmer the party', () => {
    expect(aimIn(3, 5, 1000, 400, 1000)).toBeGreaterThan(aimIn(3, 5, 1000, 400, 0));
    expect(aimIn(3, 5, 1000, 400, 250)).toBe(675);
    expect(aimIn(5, 5, 1000, 400, 0)).toBe(400);
  });

  it('stays at the walk-away where nothing can be better', () => {
    expect(aimIn(1, 5, 300, 400, 500)).toBe(400);
  });
});

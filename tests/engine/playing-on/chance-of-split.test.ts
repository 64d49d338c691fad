import { describe, expect, it } from 'vitest';
import { chanceOfSplit } from '#engine/playing-on/chance-of-split.ts';

describe('the chance of a split', () => {
  it.each([
    [0, 0, 1_000_000],
    [3, 3, 1_000_000],
    [5, 0, 62_500],
    [0, 5, 62_500],
    [10, 0, 1_954],
    // 2 (1 + 8 + 28) / 256
    [6, 2, 289_063],
  ])('of %i and %i is %i in a million', (one, other, chance) => {
    expect(chanceOfSplit(one, other)).toBe(chance);
  });

  it('is told of as many pairs as can be counted exactly', () => {
    expect(chanceOfSplit(50, 0)).toBe(1);
    expect(() => chanceOfSplit(51, 0)).toThrow(RangeError);
  });
});

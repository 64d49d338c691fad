import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMillionths, MILLION } from '#engine/beliefs/in-millionths.ts';

describe('chances in millionths', () => {
  it('are whole, at least one each, and sum to exactly a million', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, (list) => {
        const chances = inMillionths(list);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBe(MILLION);
        expect(chances.every((chance) => Number.isSafeInteger(chance) && chance >= 1)).toBe(true);
      }),
    );
  });

  it('are as the weights, and the likeliest gets what is left over', () => {
    expect(inMillionths([1, 1, 1])).toEqual([333_334, 333_333, 333_333]);
    expect(inMillionths([1, 2, 1])).toEqual([250_000, 500_000, 250_000]);
    expect(inMillionths([0, 5])).toEqual([1, 999_999]);
  });
});

import { describe, expect, it } from 'vitest';
import { rootOf } from '#engine/simulation/nash-efficiency.ts';

describe('a root', () => {
  it.each([
    [0, 3, 0],
    [1, 4, 1],
    [81, 4, 3],
    [0.25, 2, 0.5],
    [0.7, 1, 0.7],
  ])('of %d, of degree %d, is %d', (value, degree, root) => {
    expect(rootOf(value, degree)).toBeCloseTo(root, 14);
  });

  it('is what makes the number again, however small or large', () => {
    for (const value of [1e-12, 0.0123, 0.999, 1.7, 1e12]) {
      for (const degree of [2, 3, 4, 7]) expect(rootOf(value, degree) ** degree / value).toBeCloseTo(1, 12);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { reciprocalTarget } from '#engine/concession/reciprocal-target.ts';

describe('a target that answers in kind', () => {
  it.each([
    ['stays at the best while the others have not moved', 20, 100],
    ['goes half the way when they have', 50, 90],
    ['reaches the aim when they have', 80, 80],
    ['does not go beyond it', 100, 80],
    ['does not rise when they go back', 10, 100],
  ])('%s', (_, received, target) => {
    expect(reciprocalTarget(100, 80, 20, received)).toBe(target);
  });

  it('is the aim where the first offer already gave it', () => {
    expect(reciprocalTarget(100, 80, 85, 85)).toBe(80);
  });
});

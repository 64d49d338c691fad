import { describe, expect, it } from 'vitest';
import { noStepCounts, sensitivity, stepClass } from '#lab/steps/step-class.ts';

describe('a step between two offers', () => {
  it.each([
    [5, 5, 'fortunate'],
    [5, 0, 'selfish'],
    [5, -5, 'selfish'],
    [0, 5, 'nice'],
    [0, 0, 'silent'],
    [0, -5, 'unfortunate'],
    [-5, 5, 'concession'],
    [-5, 0, 'concession'],
    [-5, -5, 'unfortunate'],
  ])('that brings its maker %i and another %i is %s', (own, other, expected) => {
    expect(stepClass(own, other, 3)).toBe(expected);
  });

  it('is taken for none where it changes less than the threshold', () => {
    expect(stepClass(2, -2, 3)).toBe('silent');
    expect(stepClass(3, -2, 3)).toBe('selfish');
    expect(stepClass(-3, 2, 3)).toBe('concession');
    expect(stepClass(-2, 3, 3)).toBe('nice');
  });
});

describe('sensitivity', () => {
  it('is the steps that heed the other for each that does not', () => {
    expect(sensitivity({ ...noStepCounts(), concession: 3, nice: 2, fortunate: 1, selfish: 2, silent: 1 })).toBe(2);
  });

  it('says nothing where no step ignores the other', () => {
    expect(sensitivity({ ...noStepCounts(), concession: 3 })).toBeUndefined();
  });
});

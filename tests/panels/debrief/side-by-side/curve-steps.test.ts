import { expect, test } from 'vitest';
import { curveSteps, labelsApart } from '#panels/debrief/side-by-side/curve-steps.ts';

test('each value lasts for a day, and nothing is smoothed', () => {
  const steps = curveSteps([1, 1, 4], 10, (value) => 100 - value);
  const corners = [...steps.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(corners).toEqual([
    [0, 99],
    [10, 99],
    [10, 99],
    [20, 99],
    [20, 96],
    [30, 96],
    [30, 96],
  ]);
  expect(steps).toMatch(/^M[^A-Z]+(L[^A-Z]+)+$/);
  expect(curveSteps([], 10, (value) => value)).toBe('');
});

test('labels that would meet are moved apart, and stay in their room', () => {
  expect(labelsApart(20, 80, 16, 96)).toEqual([20, 80]);
  expect(labelsApart(50, 54, 16, 96)).toEqual([44, 60]);
  expect(labelsApart(2, 0, 16, 96)).toEqual([16, 0]);
  expect(labelsApart(96, 96, 16, 96)).toEqual([80, 96]);
});

import { expect, test } from 'vitest';
import { labelsApart, stepBand, stepLine, straightLine } from '#panels/plot/lines.ts';

test('a straight line goes from spot to spot', () => {
  expect(
    straightLine([
      { x: 0, y: 2.5 },
      { x: 4, y: 1 },
      { x: 5, y: 0 },
    ]),
  ).toBe('M0,2.5L4,1L5,0');
  expect(straightLine([])).toBe('');
});

test('a line goes in steps: it keeps its height until the next spot', () => {
  const spots = [
    { x: 0, y: 20 },
    { x: 10, y: 0 },
  ];
  expect(stepLine(spots)).toBe('M0,20L10,20L10,0');
  expect(stepLine([])).toBe('');
});

test('a band goes in steps along both of its edges', () => {
  const ranges = [
    { x: 0, low: 20, high: 10 },
    { x: 10, low: 5, high: 0 },
  ];
  expect(stepBand(ranges)).toBe('M0,10L10,10L10,0L10,5L10,20L0,20Z');
});

test('labels that would meet are moved apart, and stay in their room', () => {
  expect(labelsApart(20, 80, 16, 96)).toEqual([20, 80]);
  expect(labelsApart(50, 54, 16, 96)).toEqual([44, 60]);
  expect(labelsApart(2, 0, 16, 96)).toEqual([16, 0]);
  expect(labelsApart(96, 96, 16, 96)).toEqual([80, 96]);
});

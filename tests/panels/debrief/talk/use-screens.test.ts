import { expect, test } from 'vitest';
import { screensOf } from '#panels/debrief/talk/use-screens.ts';

const ROOM = { first: 300, later: 400 };

test('what has room stands on one screen, also where there is nothing', () => {
  expect(screensOf([100, 100, 100], ROOM)).toEqual([0]);
  expect(screensOf([], ROOM)).toEqual([0]);
});

test('what has none is laid on as few screens as can be, about as much on each', () => {
  expect(screensOf([100, 100, 100, 100], ROOM)).toEqual([0, 2]);
  expect(screensOf([50, 50, 50, 50, 50, 50, 50], ROOM)).toEqual([0, 3]);
  expect(screensOf([100, 100, 100, 100, 100, 100, 100], ROOM)).toEqual([0, 3]);
});

test('what is too high for any screen has one of its own', () => {
  expect(screensOf([900, 50, 50], ROOM)).toEqual([0, 1]);
  expect(screensOf([50, 900, 50], ROOM)).toEqual([0, 1, 2]);
});

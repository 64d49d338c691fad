import { expect, test } from 'vitest';
import { laneLine } from '#panels/debrief/path/lane-line.ts';

const point = (x: number, height: number) => ({
  x,
  height,
  low: height - 100,
  high: height + 100,
  value: 0,
  short: '',
  words: '',
});

test('a line goes in steps: it keeps its height until the next moment', () => {
  const { line } = laneLine([point(0, 500), point(10, 1000)], 40);
  expect(line).toBe('M0,20L10,20L10,0');
});

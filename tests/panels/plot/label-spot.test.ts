import { expect, it } from 'vitest';
import { freestSpot } from '#panels/plot/label-spot.ts';

it('a label stands where the fewest stones are', () => {
  const places = [
    { x: 0, y: 20, anchor: 'start' },
    { x: 200, y: 20, anchor: 'end' },
  ] as const;
  const size = { width: 80, height: 14 };
  expect(freestSpot(places, size, [])).toBe(places[0]);
  expect(freestSpot(places, size, [{ x: 40, y: 15 }])).toBe(places[1]);
  expect(freestSpot([], size, [])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { wilson } from '#session/debrief/path-lanes.ts';

test('the interval is the textbook one: 8 of 16, nine times in ten', () => {
  // Wilson 1927 with z = 1.645, reckoned by hand.
  expect(wilson(8, 16)).toEqual({ low: 310, high: 690 });
});

test('a share holds its own interval, which stays within none and all', () => {
  for (let count = 0; count <= 16; count += 1) {
    const { low, high } = wilson(count, 16);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1000);
    expect(low).toBeLessThanOrEqual((count * 1000) / 16);
    expect(high).toBeGreaterThanOrEqual((count * 1000) / 16);
  }
});

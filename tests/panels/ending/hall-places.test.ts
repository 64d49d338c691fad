import { expect, test } from 'vitest';
import { hallPlaces } from '#panels/ending/hall-places.ts';

test.each([2, 3, 4, 5, 6, 7, 8])('%i delegations sit apart, inside the picture', (count) => {
  const chairs = hallPlaces(count).map((place) => place.chair);
  for (const chair of chairs) {
    expect(chair.x).toBeGreaterThan(20);
    expect(chair.x).toBeLessThan(822);
  }
  for (const [index, chair] of chairs.entries()) {
    for (const other of chairs.slice(index + 1)) {
      expect(Math.hypot(chair.x - other.x, chair.y - other.y)).toBeGreaterThan(90);
    }
  }
});

test('four delegations: the first two at the left, the last two at the right, two on the near side', () => {
  const places = hallPlaces(4);
  expect(places.map((place) => place.near)).toEqual([false, true, true, false]);
  expect(places.map((place) => place.chair.x < 421)).toEqual([true, true, false, false]);
});

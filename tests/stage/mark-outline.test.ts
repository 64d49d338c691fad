import { describe, expect, test } from 'vitest';
import { centroid, distance } from '#stage/geometry.ts';
import { isHollow, markOutline } from '#stage/mark-outline.ts';

const ORDERS = [0, 1, 2, 3, 4, 5, 6, 7];

describe('marks', () => {
  test('have eight forms: round, diamond, square, hexagon, triangle, cross, pentagon, ring', () => {
    const corners = ORDERS.map((order) => markOutline(order, 10)?.length);
    expect(corners).toEqual([undefined, 4, 4, 6, 3, 12, 5, undefined]);
    expect(ORDERS.filter(isHollow)).toEqual([7]);
  });

  test('begin anew with the ninth delegation', () => {
    for (const order of ORDERS) {
      expect(markOutline(order + 8, 10)).toEqual(markOutline(order, 10));
      expect(isHollow(order + 8)).toBe(isHollow(order));
    }
  });

  test.each(ORDERS)('lie around their middle, no corner further than half again the radius: %i', (order) => {
    const outline = markOutline(order, 10) ?? [];
    expect(distance(centroid(outline), [0, 0])).toBeLessThan(1e-9);
    for (const corner of outline) expect(distance(corner, [0, 0])).toBeLessThanOrEqual(15);
    expect(markOutline(order, 20)).toEqual(markOutline(order, 10)?.map(([x, y]) => [2 * x, 2 * y]));
  });

  test('stand on a corner as a diamond, and on a side as a square', () => {
    const lowest = (order: number) => {
      const ys = (markOutline(order, 10) ?? []).map(([, y]) => y);
      return ys.filter((y) => y > Math.max(...ys) - 0.01).length;
    };
    expect([lowest(1), lowest(2), lowest(4)]).toEqual([1, 2, 2]);
  });
});

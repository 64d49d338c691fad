import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, scaled, squareTile } from '#stage/sprite.ts';
import { paintingOf } from './inked-context.ts';

test('a square tile is no smaller than it is told, has its middle on a pixel, and wastes less than two', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 900, noNaN: true }), (side) => {
      const { width, height, origin } = squareTile('lamp', side, 3);
      expect([width, origin]).toEqual([height, 'middle']);
      expect(width % 2).toBe(0);
      expect(width).toBeGreaterThanOrEqual(side);
      expect(width).toBeLessThan(side + 2);
    }),
  );
});

test('what is painted at another scale is that much larger, around the same middle', () => {
  const tile = squareTile('lamp', 100, 3);
  const paint = scaled(3, (context) => context.fillRect(-4, -2, 8, 4));
  expect(paintingOf({ ...tile, paint }).ink).toEqual({ x: 38, y: 44, width: 24, height: 12 });
});

test('what is painted in parts is painted whole at once, too', () => {
  const { paint, parts } = inParts(function* (context) {
    context.fillRect(0, 0, 10, 10);
    yield;
    context.fillRect(20, 0, 10, 10);
  });
  const tile = squareTile('chart', 100, 3);
  expect(paintingOf({ ...tile, paint }).ink).toEqual(
    paintingOf({ ...tile, paint: (context) => void Array.from(parts?.(context) ?? []) }).ink,
  );
  expect(paintingOf({ ...tile, paint }).ink?.width).toBe(30);
});

import { expect, it } from 'vitest';
import { stonesLaid } from '#panels/debrief/deals/stones-laid.ts';
import type { StoneModel } from '#session/debrief/deal-map-model.ts';

const FRAME = { low: { x: 0, y: 0 }, high: { x: 100, y: 100 }, width: 100, height: 100 };

function laid(...points: readonly (readonly [number, number])[]): [number, number][] {
  const stones = points.map((each) => ({ points: each, kind: 'offer' }) as unknown as StoneModel);
  return stonesLaid(stones, { across: 0, up: 1 }, FRAME, 1).map(({ x, y }) => [x, y]);
}

it('stones lie on their points', () => {
  expect(laid([10, 20], [30, 40])).toEqual([
    [10, 80],
    [30, 60],
  ]);
});

it('of several on the same point none hides another, and the last one stays on it', () => {
  expect(laid([50, 50], [50, 50], [50, 50], [51, 50])).toEqual([
    [70, 50],
    [40, 50],
    [60, 50],
    [51, 50],
  ]);
});

import { expect, test } from 'vitest';
import { contains, distance } from '#stage/geometry.ts';
import { lightView } from '#stage/light-view.ts';

const FREE = { x: 0, y: 0, width: 552, height: 500 };
const CORNERS = [
  [0, 0],
  [552, 0],
  [0, 500],
  [552, 500],
] as const;

test('the light falls near the middle of what is free', () => {
  const { at } = lightView(2, FREE);
  expect(contains({ x: 165, y: 150, width: 222, height: 200 }, at)).toBe(true);
  const lower = lightView(2, { ...FREE, y: 100 });
  expect([lower.at[0] - at[0], lower.at[1] - at[1]]).toEqual([0, 100]);
});

test('it leaves every corner dark when the time is not ripe, and none when it is ripest', () => {
  const lit = (ripeness: number) => {
    const { at, radius } = lightView(ripeness, FREE);
    return CORNERS.filter((corner) => distance(corner, at) <= radius).length;
  };
  expect([lit(0), lit(4)]).toEqual([0, 4]);
});

test('each degree of ripeness widens it by the same', () => {
  const radii = [0, 1, 2, 3, 4].map((ripeness) => lightView(ripeness, FREE).radius);
  const steps = radii.slice(1).map((radius, i) => radius - (radii[i] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);
  expect(steps[0]).toBeGreaterThan(0);
});

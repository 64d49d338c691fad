import { expect, it } from 'vitest';
import { GOOD } from '../good-scenario.ts';
import { codesOn, placeOf, remarksOn } from '../remarked.ts';

it('some two can each give what matters less to it for what matters more', () => {
  // What the town gains the young people lose, point for point.
  let place = 0;
  const text = GOOD.replaceAll(/points: \{ town: \d+, youth: \d+ \}/g, () => {
    const worth = [30, 20, 10, 0][place++ % 4] ?? 0;
    return `points: { town: ${worth}, youth: ${30 - worth} }`;
  });
  expect(remarksOn(text)).toContain(`${placeOf('{ id: club', text)} nothing-to-trade`);
  expect(codesOn(GOOD)).toEqual([]);
});

import { expect, it } from 'vitest';
import { chanceToHold } from '#engine/durability/chance-to-hold.ts';

it('the table of chances is the formula that it names, for every score', () => {
  for (let score = 0; score <= 100; score += 1) {
    const hazard = 0.14 * 2 ** (-(score - 50) / 20);
    expect(Math.abs(chanceToHold(score) - 1000 * Math.exp(-5 * hazard))).toBeLessThanOrEqual(0.5);
  }
});

it('there is no chance for a score outside it', () => {
  expect(() => chanceToHold(101)).toThrow(RangeError);
  expect(() => chanceToHold(-1)).toThrow(RangeError);
});

import { expect, it } from 'vitest';
import { keptOr, type SeatCache } from '#session/table/parts/kept.ts';

it('keeps a thing as long as all that it is made from is the same', () => {
  const kept: SeatCache = new Map();
  const part = {};
  const made = (from: readonly unknown[], name = 'line') => keptOr(kept, name, from, () => ({ ...from }));
  const first = made([part, 1]);
  expect(made([part, 1])).toBe(first);
  expect(made([part, 1], 'another')).not.toBe(first);
  expect(made([{}, 1])).not.toBe(first);
  expect(made([part, 1])).not.toBe(first);
  expect(made([part])).toEqual({ 0: part });
});

it('makes it each time where nobody keeps anything', () => {
  expect(keptOr(undefined, 'line', [], () => ({}))).not.toBe(keptOr(undefined, 'line', [], () => ({})));
});

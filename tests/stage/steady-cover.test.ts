import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyCover } from '#stage/steady-cover.ts';

test('what is covered is always kept free', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900 }),
      fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
      (covered, before) => {
        expect(steadyCover(covered, before)).toBeGreaterThanOrEqual(covered);
      },
    ),
  );
});

test('a line more or less does not change it', () => {
  const kept = steadyCover(200, undefined);
  expect(steadyCover(kept, kept)).toBe(kept);
  expect(steadyCover(kept - 100, kept)).toBe(kept);
  expect(steadyCover(kept - 130, kept)).toBeLessThan(kept);
  expect(steadyCover(0, kept)).toBe(0);
});

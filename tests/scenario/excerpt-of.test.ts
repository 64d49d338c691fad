import { expect, it } from 'vitest';
import { excerptOf } from '#scenario/excerpt-of.ts';

it('shows a line without the space around it, and nothing of an empty one', () => {
  const text = 'title: A\r\n\r\n  - id: b\n';
  expect([1, 2, 3, 9].map((line) => excerptOf(text, { line, column: 1 }))).toEqual([
    'title: A',
    undefined,
    '- id: b',
    undefined,
  ]);
});

it('shows of a long line what is around the place that is meant', () => {
  const text = `${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`;
  const shown = excerptOf(text, { line: 1, column: 5001 }) ?? '';
  expect(shown).toMatch(/^…a+HEREb+…$/);
  expect(shown.length).toBeLessThan(200);
  expect(excerptOf(text, { line: 1, column: 1 })).toMatch(/^a+…$/);
  expect(excerptOf(text, { line: 1, column: text.length })).toMatch(/^…b+$/);
});

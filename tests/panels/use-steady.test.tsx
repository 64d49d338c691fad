import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useSteady } from '#panels/use-steady.ts';

test('a callback stays the same, and does what the latest does', () => {
  const said: string[] = [];
  const { result, rerender } = renderHook((day: number) => useSteady((word: string) => said.push(`${word} ${day}`)), {
    initialProps: 1,
  });
  const first = result.current;
  rerender(2);
  expect(result.current).toBe(first);
  first('day');
  expect(said).toEqual(['day 2']);
});

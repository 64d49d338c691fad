import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { usePick } from '#panels/use-pick.ts';

interface Day {
  readonly day: number;
  readonly news: readonly string[];
  readonly weather: string;
}

const KEYS = ['day', 'news'] as const;

test('what is picked stays the same object until one of its values is another', () => {
  const first: Day = { day: 1, news: ['a letter'], weather: 'rain' };
  const { result, rerender } = renderHook((day: Day) => usePick(day, KEYS), { initialProps: first });
  const before = result.current;
  expect(before).toEqual({ day: 1, news: ['a letter'] });
  rerender({ ...first, weather: 'sun' });
  expect(result.current).toBe(before);
  rerender({ ...first, day: 2 });
  expect(result.current).toEqual({ day: 2, news: ['a letter'] });
});

import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useMedia } from '#panels/parts/use-media.ts';
import { pageThatTurns } from '../table/page-that-is.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('follows the page as it becomes narrow and wide again', () => {
  const turn = pageThatTurns();
  const { result } = renderHook(() => useMedia('(max-width: 40em)'));
  expect(result.current).toBe(false);
  turn(true);
  expect(result.current).toBe(true);
  turn(false);
  expect(result.current).toBe(false);
});

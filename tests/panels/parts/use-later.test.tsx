import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLater } from '#panels/parts/use-later.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('gives a message once it has stood for a while, and takes it back at once', () => {
  const { result, rerender } = renderHook(({ message }) => useLater(message, 1000), {
    initialProps: { message: 'One.' },
  });
  const after = (milliseconds: number) => {
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
    return result.current;
  };
  expect(after(900)).toBe('');
  expect(after(100)).toBe('One.');
  rerender({ message: 'Two.' });
  expect(result.current).toBe('');
  expect(after(1000)).toBe('Two.');
  rerender({ message: '' });
  expect(result.current).toBe('');
});

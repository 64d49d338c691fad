import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useMedia } from '#panels/parts/use-media.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A page that can be made narrow and wide again. */
function page() {
  const list = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => list);
  return (narrow: boolean) =>
    act(() => {
      list.matches = narrow;
      list.dispatchEvent(new Event('change'));
    });
}

it('follows the page as it becomes narrow and wide again', () => {
  const turn = page();
  const { result } = renderHook(() => useMedia('(max-width: 40em)'));
  expect(result.current).toBe(false);
  turn(true);
  expect(result.current).toBe(true);
  turn(false);
  expect(result.current).toBe(false);
});

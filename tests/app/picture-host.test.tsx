import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PictureHost, type PictureMount } from '#app/picture-host.tsx';
import { pageThatIs } from '../panels/table/page-that-is.ts';
import { render } from '../support/render.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Shows a picture; tells how often it was begun. */
function show() {
  const mount = vi.fn<PictureMount>(() => new Promise(() => {}));
  const { unmount } = render(<PictureHost mount={mount} onFailure={() => {}} />);
  return { begun: () => mount.mock.calls.length, unmount };
}

/** As long as a page takes to be painted and quiet. */
const SOON = 3000;

it('begins on a wide page once that is quiet', () => {
  pageThatIs(false);
  const { begun } = show();
  vi.advanceTimersByTime(SOON);
  expect(begun()).toBe(1);
});

it('begins on a phone once the person has done something, or has read for a while', () => {
  pageThatIs(true);
  const touched = show();
  vi.advanceTimersByTime(SOON);
  expect(touched.begun()).toBe(0);
  fireEvent.pointerDown(document.body);
  fireEvent.scroll(document);
  vi.advanceTimersByTime(SOON);
  expect(touched.begun()).toBe(1);
  const reading = show();
  vi.advanceTimersByTime(4 * SOON);
  expect(reading.begun()).toBe(1);
});

it('does not begin once it is gone', () => {
  pageThatIs(true);
  const { begun, unmount } = show();
  unmount();
  fireEvent.pointerDown(document.body);
  vi.runAllTimers();
  expect(begun()).toBe(0);
});

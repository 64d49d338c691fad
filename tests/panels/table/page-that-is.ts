import { act } from '@testing-library/preact';
import { vi } from 'vitest';

/** A page on which all or no questions about its size are answered with yes, until globals are no longer stubbed. */
export function pageThatIs(matches: boolean): void {
  const list = { matches, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => list);
}

/** A wide page; the function returned makes it narrow (true) or wide again (false). */
export function pageThatTurns(): (narrow: boolean) => void {
  const list = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => list);
  return (narrow) =>
    act(() => {
      list.matches = narrow;
      list.dispatchEvent(new Event('change'));
    });
}

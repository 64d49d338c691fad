import { vi } from 'vitest';

/** A page on which all or no questions about its size are answered with yes, until globals are no longer stubbed. */
export function pageThatIs(matches: boolean): void {
  const list = { matches, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => list);
}

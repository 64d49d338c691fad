import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** Two values are the same data. Where they are not, what differs is shown; where they are, nothing is made ready to be shown. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

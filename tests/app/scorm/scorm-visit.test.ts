import { describe, expect, it } from 'vitest';
import { timeSpan } from '#app/scorm/scorm-visit.ts';

describe('the time of a visit', () => {
  it.each([
    [0, '0000:00:00'],
    [61_999, '0000:01:01'],
    [3_600_000 * 12 + 59_000, '0012:00:59'],
  ])('%d ms is told as %s', (milliseconds, told) => {
    expect(timeSpan(milliseconds)).toBe(told);
  });
});

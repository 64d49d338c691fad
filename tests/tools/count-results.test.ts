import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countVitest, describeCounts } from '../../tools/test/count-results.mjs';

describe('the counts of a test run', () => {
  it('are the sum of both reports', () => {
    const parts = countVitest({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    const browser = countPlaywright({ stats: { expected: 10, unexpected: 2, flaky: 0, skipped: 4 } });
    expect(addCounts(parts, browser)).toEqual({ passed: 50, failed: 3, skipped: 7 });
  });

  it('call a test failed that passed only on a second try', () => {
    const counts = countPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 } });
    expect(counts).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('name skipped tests only when there are any', () => {
    expect(describeCounts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(describeCounts({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});

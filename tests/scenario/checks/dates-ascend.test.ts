import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, messagesOf } from '../diagnose.ts';

interface Case {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly expected: readonly string[];
  readonly says: string;
}

const CASES: readonly Case[] = [
  {
    what: 'dates in the wrong order',
    changes: [['[2025-03-01, 2025-03-02, 2025-03-03]', '[2025-03-02, 2025-03-01, 2025-03-03]']],
    expected: ['13:23 dates-order'],
    says: '2025-03-01 does not come after 2025-03-02, the round before.',
  },
  {
    what: 'a date twice',
    changes: [['2025-03-02, 2025-03-03]', '2025-03-02, 2025-03-02]']],
    expected: ['13:35 dates-order'],
    says: '2025-03-02 does not come after 2025-03-02, the round before.',
  },
];

describe('dates ascend', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

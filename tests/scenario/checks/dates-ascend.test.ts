import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, type Found, foundIn } from '../diagnose.ts';

interface Case {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly expected: readonly string[];
  readonly finds: Found;
}

const CASES: readonly Case[] = [
  {
    what: 'dates in the wrong order',
    changes: [['[2025-03-01, 2025-03-02, 2025-03-03]', '[2025-03-02, 2025-03-01, 2025-03-03]']],
    expected: ['13:23 dates-order'],
    finds: { fault: { code: 'dates-order', date: '2025-03-01', before: '2025-03-02' } },
  },
  {
    what: 'a date twice',
    changes: [['2025-03-02, 2025-03-03]', '2025-03-02, 2025-03-02]']],
    expected: ['13:35 dates-order'],
    finds: { fault: { code: 'dates-order', date: '2025-03-02', before: '2025-03-02' } },
  },
];

describe('dates ascend', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

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
    what: 'a position that becomes known after the last round',
    changes: [['date: 2025-03-02, tag', 'date: 2025-03-04, tag']],
    expected: ['61:72 late-position?'],
    says: '2025-03-04 is after the last round, 2025-03-03: nobody will see this position.',
  },
];

describe('positions within game', () => {
  it.each(CASES)('warns of $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

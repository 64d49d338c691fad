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
    what: 'a position that becomes known after the last round',
    changes: [['date: 2025-03-02, tag', 'date: 2025-03-04, tag']],
    expected: ['61:72 late-position?'],
    finds: { fault: { code: 'late-position', date: '2025-03-04', last: '2025-03-03' } },
  },
];

describe('positions within game', () => {
  it.each(CASES)('warns of $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

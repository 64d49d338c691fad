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
    what: 'fewer dates than rounds',
    changes: [[', 2025-03-03]', ']']],
    expected: ['13:3 dates-count'],
    finds: { fault: { code: 'dates-count', rounds: 3, dates: 2 } },
  },
  {
    what: 'more dates than rounds',
    changes: [['count: 3', 'count: 2']],
    expected: ['13:3 dates-count'],
    finds: { fault: { code: 'dates-count', rounds: 2, dates: 3 } },
  },
];

describe('dates fit rounds', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

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
    what: 'a second position on the same option and day',
    changes: [
      [
        'party: ben, issue: plants, option: trees, stance: accepts, date: 2025-03-02',
        'party: ada, issue: plants, option: trees, stance: accepts, date: 2025-03-01',
      ],
    ],
    expected: ['61:5 repeated-position?'],
    finds: { fault: { code: 'repeated-position', party: 'ada' } },
  },
];

describe('positions once', () => {
  it.each(CASES)('warns of $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

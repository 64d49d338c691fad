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
    what: 'a second position on the same option and day',
    changes: [
      [
        'party: ben, issue: plants, option: trees, stance: accepts, date: 2025-03-02',
        'party: ada, issue: plants, option: trees, stance: accepts, date: 2025-03-01',
      ],
    ],
    expected: ['61:5 repeated-position?'],
    says: 'There is a position of ada on this option and day above already.',
  },
];

describe('positions once', () => {
  it.each(CASES)('warns of $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

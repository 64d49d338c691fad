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
    what: 'red lines that forbid every option',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans, trees, grass] }']],
    expected: ['63:28 never-signable'],
    says: 'The red lines of "ada" leave it no option of plants that it could sign, so "garden" is never signed.',
  },
  {
    what: 'red lines that leave only silence where silence is not allowed',
    changes: [['never: { plants: [beans] }', 'never: { time: [noon] }']],
    expected: ['63:28 never-signable'],
    says: 'The red lines of "ada" leave it no option of time that it could sign, so "visit" is never signed.',
  },
  {
    what: 'two red lines that together forbid every option',
    changes: [
      [
        'never: { plants: [beans] }, declared: true',
        'never: { plants: [beans, grass] }, declared: false, because: x }\n  - { party: ada, never: { plants: [trees] }, declared: true',
      ],
    ],
    expected: ['64:28 never-signable'],
    says: 'The red lines of "ada" leave it no option of plants that it could sign, so "garden" is never signed.',
  },
];

describe('red lines leave room', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

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
    what: 'two parties of one mark',
    changes: [['mark: BE', 'mark: AD']],
    expected: ['29:11 duplicate-mark'],
    says: 'The mark "AD" is that of Ada already.',
  },
  {
    what: 'two marks that differ in capitals only',
    changes: [['mark: BE', 'mark: ad']],
    expected: ['29:11 duplicate-mark'],
    says: 'The mark "ad" is that of Ada already.',
  },
];

describe('unique marks', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

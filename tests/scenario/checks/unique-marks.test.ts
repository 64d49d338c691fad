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
    what: 'two parties of one mark',
    changes: [['mark: BE', 'mark: AD']],
    expected: ['29:11 duplicate-mark'],
    finds: { fault: { code: 'duplicate-mark', mark: 'AD', party: 'Ada' } },
  },
  {
    what: 'two marks that differ in capitals only',
    changes: [['mark: BE', 'mark: ad']],
    expected: ['29:11 duplicate-mark'],
    finds: { fault: { code: 'duplicate-mark', mark: 'ad', party: 'Ada' } },
  },
];

describe('unique marks', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

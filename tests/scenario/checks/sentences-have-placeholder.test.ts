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
    what: 'a sentence without a place for the option',
    changes: [['They meet {option}.', 'They meet.']],
    expected: ['41:15 missing-placeholder'],
    finds: { fault: { code: 'missing-placeholder' } },
  },
  {
    what: 'a misspelt placeholder',
    changes: [['They meet {option}.', 'They meet {options}.']],
    expected: ['41:15 missing-placeholder'],
    finds: { fault: { code: 'missing-placeholder' } },
  },
];

describe('sentences have placeholder', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

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
    what: 'a sentence without a place for the option',
    changes: [['They meet {option}.', 'They meet.']],
    expected: ['41:15 missing-placeholder'],
    says: 'The sentence does not say where the words of the option go: write {option} there.',
  },
  {
    what: 'a misspelt placeholder',
    changes: [['They meet {option}.', 'They meet {options}.']],
    expected: ['41:15 missing-placeholder'],
    says: 'The sentence does not say where the words of the option go: write {option} there.',
  },
];

describe('sentences have placeholder', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

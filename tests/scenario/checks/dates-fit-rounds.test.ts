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
    what: 'fewer dates than rounds',
    changes: [[', 2025-03-03]', ']']],
    expected: ['13:3 dates-count'],
    says: 'There are 3 rounds but 2 dates: each round needs one.',
  },
  {
    what: 'more dates than rounds',
    changes: [['count: 3', 'count: 2']],
    expected: ['13:3 dates-count'],
    says: 'There are 2 rounds but 3 dates: each round needs one.',
  },
];

describe('dates fit rounds', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

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
    what: 'an option without points of a party',
    changes: [['points: { ada: 6, ben: 9 }', 'points: { ada: 6 }']],
    expected: ['47:37 missing-points'],
    says: 'The option "noon" of time has no points for "ben".',
  },
  {
    what: 'an option without points of two parties',
    changes: [['points: { ada: 6, ben: 9 }', 'points: {}']],
    expected: ['47:37 missing-points', '47:37 missing-points'],
    says: 'The option "noon" of time has no points for "ada".',
  },
];

describe('complete points', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

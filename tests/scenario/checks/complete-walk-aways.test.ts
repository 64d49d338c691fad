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
    what: 'a party without a walk-away for a track',
    changes: [['      garden: { start: 20, drift: -0.5, spread: 2 }\n', '']],
    expected: ['23:5 missing-walk-away'],
    says: 'The party "ada" has no walk-away for the track "garden".',
  },
];

describe('complete walk aways', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

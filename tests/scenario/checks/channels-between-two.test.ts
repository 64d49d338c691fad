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
    what: 'a channel of a party with itself',
    changes: [['between: [ada, ben]', 'between: [ada, ada]']],
    expected: ['67:16 channel-to-itself'],
    says: 'A channel joins two parties: "ada" stands here twice.',
  },
];

describe('channels between two', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

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
    what: 'a channel of a party with itself',
    changes: [['between: [ada, ben]', 'between: [ada, ada]']],
    expected: ['67:16 channel-to-itself'],
    finds: { fault: { code: 'channel-to-itself', party: 'ada' } },
  },
];

describe('channels between two', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

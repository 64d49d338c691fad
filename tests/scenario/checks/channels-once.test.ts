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
    what: 'a second channel of the same two',
    changes: [['opensWith: visit }', 'opensWith: visit }\n  - { between: [ben, ada], kind: none }']],
    expected: ['68:16 repeated-channel'],
    says: 'There is a channel between "ben" and "ada" above already.',
  },
];

describe('channels once', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

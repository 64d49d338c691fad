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
    what: 'a second channel of the same two',
    changes: [['opensWith: visit }', 'opensWith: visit }\n  - { between: [ben, ada], kind: none }']],
    expected: ['68:16 repeated-channel'],
    finds: { fault: { code: 'repeated-channel', one: 'ben', other: 'ada' } },
  },
];

describe('channels once', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

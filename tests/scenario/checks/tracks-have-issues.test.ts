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
    what: 'a track that no issue belongs to',
    changes: [['track: garden', 'track: visit']],
    expected: ['16:11 track-without-issues'],
    finds: { fault: { code: 'track-without-issues', track: 'garden' } },
  },
];

describe('tracks have issues', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

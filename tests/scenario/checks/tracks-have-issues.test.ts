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
    what: 'a track that no issue belongs to',
    changes: [['track: garden', 'track: visit']],
    expected: ['16:11 track-without-issues'],
    says: 'The track "garden" has no issues: nothing could be signed.',
  },
];

describe('tracks have issues', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

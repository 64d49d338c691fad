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
    what: 'a track that waits for itself',
    changes: [['after: visit', 'after: garden']],
    expected: ['16:70 track-cycle'],
    says: 'The track "garden" waits for itself, so it could never be signed.',
  },
  {
    what: 'two tracks that wait for each other',
    changes: [['aimFor: { round: 2, penalty: 1 } }', 'aimFor: { round: 2, penalty: 1 }, after: garden }']],
    expected: ['15:102 track-cycle', '16:70 track-cycle'],
    says: 'The track "visit" waits for itself, so it could never be signed.',
  },
];

describe('tracks in order', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

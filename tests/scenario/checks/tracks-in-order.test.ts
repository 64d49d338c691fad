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
    what: 'a track that waits for itself',
    changes: [['after: visit', 'after: garden']],
    expected: ['16:70 track-cycle'],
    finds: { fault: { code: 'track-cycle', track: 'garden' } },
  },
  {
    what: 'two tracks that wait for each other, once',
    changes: [['aimFor: { round: 2, penalty: 1 } }', 'aimFor: { round: 2, penalty: 1 }, after: garden }']],
    expected: ['15:102 track-cycle'],
    finds: { fault: { code: 'track-cycle.by-way-of', track: 'visit', by: ['garden'] } },
  },
];

describe('tracks in order', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

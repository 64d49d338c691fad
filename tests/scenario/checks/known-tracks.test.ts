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
    what: 'a track to wait for',
    changes: [['after: visit', 'after: visits']],
    expected: ['16:70 unknown-track'],
    finds: { fault: { code: 'unknown-track', id: 'visits' }, suggestion: { code: 'did-you-mean', word: 'visit' } },
  },
  {
    what: 'a walk-away',
    changes: [
      [
        'visit: { start: 5, drift: 0, spread: 1 }',
        'visit: { start: 5, drift: 0, spread: 1 }\n      vist: { start: 5, drift: 0, spread: 1 }',
      ],
    ],
    expected: ['25:7 unknown-track'],
    finds: { fault: { code: 'unknown-track', id: 'vist' }, suggestion: { code: 'did-you-mean', word: 'visit' } },
  },
  {
    what: 'an issue',
    changes: [['track: garden', 'track: gardens']],
    expected: ['16:11 track-without-issues', '49:12 unknown-track'],
    finds: { fault: { code: 'track-without-issues', track: 'garden' } },
  },
  {
    what: 'a channel',
    changes: [['opensWith: visit', 'opensWith: vist']],
    expected: ['67:54 unknown-track'],
    finds: { fault: { code: 'unknown-track', id: 'vist' }, suggestion: { code: 'did-you-mean', word: 'visit' } },
  },
];

describe('known tracks', () => {
  it.each(CASES)('refuses an unknown track of $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

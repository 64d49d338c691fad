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
    what: 'a track to wait for',
    changes: [['after: visit', 'after: visits']],
    expected: ['16:70 unknown-track'],
    says: 'There is no track "visits". Did you mean "visit"?',
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
    says: 'There is no track "vist". Did you mean "visit"?',
  },
  {
    what: 'an issue',
    changes: [['track: garden', 'track: gardens']],
    expected: ['16:11 track-without-issues', '49:12 unknown-track'],
    says: 'The track "garden" has no issues: nothing could be signed.',
  },
  {
    what: 'a channel',
    changes: [['opensWith: visit', 'opensWith: vist']],
    expected: ['67:54 unknown-track'],
    says: 'There is no track "vist". Did you mean "visit"?',
  },
];

describe('known tracks', () => {
  it.each(CASES)('refuses an unknown track of $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

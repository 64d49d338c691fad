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
    what: 'a red line across two tracks',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans], time: [noon] }']],
    expected: ['63:45 mixed-tracks'],
    finds: {
      fault: {
        code: 'mixed-tracks',
        kind: 'red-line',
        issue: 'plants',
        track: 'garden',
        otherIssue: 'time',
        otherTrack: 'visit',
      },
    },
  },
  {
    what: 'a term across two tracks',
    changes: [['when: { plants: [trees] }', 'when: { time: [noon], plants: [trees] }']],
    expected: ['65:41 mixed-tracks'],
    finds: {
      fault: {
        code: 'mixed-tracks',
        kind: 'term',
        issue: 'time',
        track: 'visit',
        otherIssue: 'plants',
        otherTrack: 'garden',
      },
    },
  },
];

describe('combinations in one track', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

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
    what: 'a red line across two tracks',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans], time: [noon] }']],
    expected: ['63:45 mixed-tracks'],
    says: 'This red line mixes tracks: plants is signed with "garden", time with "visit".',
  },
  {
    what: 'a term across two tracks',
    changes: [['when: { plants: [trees] }', 'when: { time: [noon], plants: [trees] }']],
    expected: ['65:41 mixed-tracks'],
    says: 'This term mixes tracks: time is signed with "visit", plants with "garden".',
  },
];

describe('combinations in one track', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

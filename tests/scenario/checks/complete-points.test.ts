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
    what: 'an option without points of a party',
    changes: [['points: { ada: 6, ben: 9 }', 'points: { ada: 6 }']],
    expected: ['47:37 missing-points'],
    finds: { fault: { code: 'missing-points', option: 'noon', issue: 'time', party: 'ben' } },
  },
  {
    what: 'an option without points of two parties',
    changes: [['points: { ada: 6, ben: 9 }', 'points: {}']],
    expected: ['47:37 missing-points', '47:37 missing-points'],
    finds: { fault: { code: 'missing-points', option: 'noon', issue: 'time', party: 'ada' } },
  },
];

describe('complete points', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

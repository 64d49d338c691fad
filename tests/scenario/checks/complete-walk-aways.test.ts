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
    what: 'a party without a walk-away for a track',
    changes: [['      garden: { start: 20, drift: -0.5, spread: 2 }\n', '']],
    expected: ['23:5 missing-walk-away'],
    finds: { fault: { code: 'missing-walk-away', party: 'ada', track: 'garden' } },
  },
];

describe('complete walk aways', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

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
    what: 'an issue whose only option is its silence',
    changes: [['      - { id: noon, label: At noon, points: { ada: 6, ben: 9 } }\n', '']],
    expected: ['44:17 nothing-to-settle-on'],
    finds: { fault: { code: 'nothing-to-settle-on', issue: 'time', option: 'never' } },
  },
];

describe('must settle on something', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

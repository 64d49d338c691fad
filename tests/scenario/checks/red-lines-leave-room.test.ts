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
    what: 'red lines that forbid every option',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans, trees, grass] }']],
    expected: ['63:28 never-signable'],
    finds: { fault: { code: 'never-signable', party: 'ada', issue: 'plants', track: 'garden' } },
  },
  {
    what: 'red lines that leave only silence where silence is not allowed',
    changes: [['never: { plants: [beans] }', 'never: { time: [noon] }']],
    expected: ['63:28 never-signable'],
    finds: { fault: { code: 'never-signable', party: 'ada', issue: 'time', track: 'visit' } },
  },
  {
    what: 'two red lines that together forbid every option',
    changes: [
      [
        'never: { plants: [beans] }, declared: true',
        'never: { plants: [beans, grass] }, declared: false, because: x }\n  - { party: ada, never: { plants: [trees] }, declared: true',
      ],
    ],
    expected: ['64:28 never-signable'],
    finds: { fault: { code: 'never-signable', party: 'ada', issue: 'plants', track: 'garden' } },
  },
];

describe('red lines leave room', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

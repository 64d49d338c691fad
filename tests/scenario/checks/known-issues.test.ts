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
    what: 'a position',
    changes: [['party: ada, issue: plants', 'party: ada, issue: plant']],
    expected: ['60:26 unknown-issue'],
    finds: { fault: { code: 'unknown-issue', id: 'plant' }, suggestion: { code: 'did-you-mean', word: 'plants' } },
  },
  {
    what: 'a red line',
    changes: [['never: { plants: [beans] }', 'never: { plant: [beans] }']],
    expected: ['63:28 unknown-issue'],
    finds: { fault: { code: 'unknown-issue', id: 'plant' }, suggestion: { code: 'did-you-mean', word: 'plants' } },
  },
  {
    what: 'a term',
    changes: [['when: { plants', 'when: { plant']],
    expected: ['65:27 unknown-issue'],
    finds: { fault: { code: 'unknown-issue', id: 'plant' }, suggestion: { code: 'did-you-mean', word: 'plants' } },
  },
  {
    what: 'a hypothesis',
    changes: [
      [
        'temperament: { firmness: 0.5 }',
        'temperament: { firmness: 0.5 }\n    hypotheses: [{ name: x, prior: 1, emphasis: { plant: 2 } }]',
      ],
    ],
    expected: ['27:51 unknown-issue'],
    finds: { fault: { code: 'unknown-issue', id: 'plant' }, suggestion: { code: 'did-you-mean', word: 'plants' } },
  },
];

describe('known issues', () => {
  it.each(CASES)('refuses an unknown issue in $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

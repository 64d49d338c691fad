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
    what: 'silence',
    changes: [['ifSilent: grass', 'ifSilent: gras']],
    expected: ['54:15 unknown-option'],
    finds: {
      fault: { code: 'unknown-option', option: 'gras', issue: 'plants' },
      suggestion: { code: 'did-you-mean', word: 'grass' },
    },
  },
  {
    what: 'a position',
    changes: [['option: trees, stance: wants', 'option: tree, stance: wants']],
    expected: ['60:42 unknown-option'],
    finds: {
      fault: { code: 'unknown-option', option: 'tree', issue: 'plants' },
      suggestion: { code: 'did-you-mean', word: 'trees' },
    },
  },
  {
    what: 'a red line',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans, bean] }']],
    expected: ['63:44 unknown-option'],
    finds: {
      fault: { code: 'unknown-option', option: 'bean', issue: 'plants' },
      suggestion: { code: 'did-you-mean', word: 'beans' },
    },
  },
  {
    what: 'a term',
    changes: [['when: { plants: [trees] }', 'when: { plants: [tree] }']],
    expected: ['65:36 unknown-option'],
    finds: {
      fault: { code: 'unknown-option', option: 'tree', issue: 'plants' },
      suggestion: { code: 'did-you-mean', word: 'trees' },
    },
  },
  {
    what: 'a hypothesis',
    changes: [
      [
        'temperament: { firmness: 0.5 }',
        'temperament: { firmness: 0.5 }\n    hypotheses: [{ name: x, prior: 1, points: { plants: { grass: 1, tree: 1, trees: 1, beans: 1 } } }]',
      ],
    ],
    expected: ['27:69 unknown-option'],
    finds: {
      fault: { code: 'unknown-option', option: 'tree', issue: 'plants' },
      suggestion: { code: 'did-you-mean', word: 'trees' },
    },
  },
];

describe('known options', () => {
  it.each(CASES)('refuses an unknown option in $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

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
    what: 'silence',
    changes: [['ifSilent: grass', 'ifSilent: gras']],
    expected: ['54:15 unknown-option'],
    says: '"gras" is not an option of plants. Did you mean "grass"?',
  },
  {
    what: 'a position',
    changes: [['option: trees, stance: wants', 'option: tree, stance: wants']],
    expected: ['60:42 unknown-option'],
    says: '"tree" is not an option of plants. Did you mean "trees"?',
  },
  {
    what: 'a red line',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans, bean] }']],
    expected: ['63:44 unknown-option'],
    says: '"bean" is not an option of plants. Did you mean "beans"?',
  },
  {
    what: 'a term',
    changes: [['when: { plants: [trees] }', 'when: { plants: [tree] }']],
    expected: ['65:36 unknown-option'],
    says: '"tree" is not an option of plants. Did you mean "trees"?',
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
    says: '"tree" is not an option of plants. Did you mean "trees"?',
  },
];

describe('known options', () => {
  it.each(CASES)('refuses an unknown option in $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

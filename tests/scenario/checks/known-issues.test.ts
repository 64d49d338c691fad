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
    what: 'a position',
    changes: [['party: ada, issue: plants', 'party: ada, issue: plant']],
    expected: ['60:26 unknown-issue'],
    says: 'There is no issue "plant". Did you mean "plants"?',
  },
  {
    what: 'a red line',
    changes: [['never: { plants: [beans] }', 'never: { plant: [beans] }']],
    expected: ['63:28 unknown-issue'],
    says: 'There is no issue "plant". Did you mean "plants"?',
  },
  {
    what: 'a term',
    changes: [['when: { plants', 'when: { plant']],
    expected: ['65:27 unknown-issue'],
    says: 'There is no issue "plant". Did you mean "plants"?',
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
    says: 'There is no issue "plant". Did you mean "plants"?',
  },
];

describe('known issues', () => {
  it.each(CASES)('refuses an unknown issue in $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

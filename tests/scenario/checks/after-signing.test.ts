import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, messagesOf } from '../diagnose.ts';

const LINE = '{ id: shade, when: { plants: [trees] }, points: 5, because: Trees last. }';
const HOME = (cares: string, second = 'kin') =>
  `[{ id: kids, name: Kids, weight: 1, wants: 0.5, cares: ${cares} }, { id: ${second}, name: Kin, weight: 1, wants: 0.5 }]`;

const withLines = (...lines: readonly string[]): Change => [
  'sources:\n',
  `durability:\n${lines.map((line) => `  - ${line}\n`).join('')}sources:\n`,
];
const withHome = (home: string): Change => [
  'temperament: { firmness: 0.5 }\n  - id: ben',
  `temperament: { firmness: 0.5 }\n    factions: ${home}\n  - id: ben`,
];

describe('what bears on the time after the signature', () => {
  it('is fine where all that it names is there', () => {
    expect(diagnose(changed(withLines(LINE), withHome(HOME('{ plants: 1.5 }'))))).toEqual([]);
  });

  it.each<[string, Change, string, string]>([
    [
      'an unknown issue of a line',
      withLines(LINE.replace('plants', 'plant')),
      'unknown-issue',
      'There is no issue "plant". Did you mean "plants"?',
    ],
    [
      'an unknown option of a line',
      withLines(LINE.replace('[trees]', '[tree]')),
      'unknown-option',
      '"tree" is not an option of plants. Did you mean "trees"?',
    ],
    [
      'an option said twice',
      withLines(LINE.replace('[trees]', '[trees, trees]')),
      'repeated',
      '"trees" is already in this list.',
    ],
    [
      'an unknown source',
      withLines(LINE.replace(' }', ' }').replace('last. }', 'last., source: notes }')),
      'unknown-source',
      'There is no source "notes". Did you mean "note"?',
    ],
    [
      'two lines of one id',
      withLines(LINE, LINE),
      'duplicate-id',
      'There is another durability line "shade" above. Every id must be unique.',
    ],
    [
      'a faction that cares for an unknown issue',
      withHome(HOME('{ plant: 2 }')),
      'unknown-issue',
      'There is no issue "plant". Did you mean "plants"?',
    ],
    [
      'two factions of one id',
      withHome(HOME('{}', 'kids')),
      'duplicate-id',
      'There is another faction "kids" above. Every id must be unique.',
    ],
    ['a factor of two decimals', withHome(HOME('{ plants: 1.25 }')), 'too-precise', '1.25'],
  ])('is refused with %s', (_, change, code, says) => {
    const text = changed(change);
    expect(diagnose(text).map((each) => each.split(' ')[1])).toEqual([code]);
    expect(messagesOf(text)[0]).toContain(says);
  });
});

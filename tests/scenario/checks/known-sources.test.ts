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
    changes: [['tag: stated, source: note', 'tag: stated, source: noet']],
    expected: ['60:103 unknown-source'],
    finds: { fault: { code: 'unknown-source', id: 'noet' }, suggestion: { code: 'did-you-mean', word: 'note' } },
  },
  {
    what: 'the situation',
    changes: [
      ['situation: [Two neighbours have one garden.]', 'situation: [Two neighbours.]\nsituationSources: [note, noet]'],
    ],
    expected: ['6:26 unknown-source'],
    finds: { fault: { code: 'unknown-source', id: 'noet' }, suggestion: { code: 'did-you-mean', word: 'note' } },
  },
  {
    what: 'a red line',
    changes: [['everywhere., source: note', 'everywhere., source: noet']],
    expected: ['63:105 unknown-source'],
    finds: { fault: { code: 'unknown-source', id: 'noet' }, suggestion: { code: 'did-you-mean', word: 'note' } },
  },
  {
    what: 'a position whose source is the name of something that every object has',
    changes: [['tag: stated, source: note', 'tag: stated, source: constructor']],
    expected: ['60:103 unknown-source'],
    finds: {
      fault: { code: 'unknown-source', id: 'constructor' },
      suggestion: { code: 'there-are', names: ['note'] },
    },
  },
];

describe('known sources', () => {
  it.each(CASES)('refuses an unknown source of $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

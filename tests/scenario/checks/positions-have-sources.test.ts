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
    what: 'a stated position',
    changes: [['tag: stated, source: note', 'tag: stated']],
    expected: ['60:87 missing-source'],
    finds: {
      fault: { code: 'missing-source', kind: 'position', tag: 'stated' },
      suggestion: { code: 'source-or-inferred' },
    },
  },
  {
    what: 'a reported position',
    changes: [['tag: stated, source: note', 'tag: reported']],
    expected: ['60:87 missing-source'],
    finds: {
      fault: { code: 'missing-source', kind: 'position', tag: 'reported' },
      suggestion: { code: 'source-or-inferred' },
    },
  },
];

describe('positions have sources', () => {
  it.each(CASES)('refuses without a source $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

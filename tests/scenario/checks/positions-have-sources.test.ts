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
    what: 'a stated position',
    changes: [['tag: stated, source: note', 'tag: stated']],
    expected: ['60:87 missing-source'],
    says: 'A stated position needs a source. Name a source, or write "tag: inferred".',
  },
  {
    what: 'a reported position',
    changes: [['tag: stated, source: note', 'tag: reported']],
    expected: ['60:87 missing-source'],
    says: 'A reported position needs a source. Name a source, or write "tag: inferred".',
  },
];

describe('positions have sources', () => {
  it.each(CASES)('refuses without a source $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

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
    what: 'a signatory',
    changes: [['signatories: [ada, ben], after', 'signatories: [ada, ben, ada], after']],
    expected: ['16:62 repeated'],
    says: '"ada" is in this list already.',
  },
  {
    what: 'a party that must consent',
    changes: [['consent: [ada, ben]', 'consent: [ada, ben, ben]']],
    expected: ['42:25 repeated'],
    says: '"ben" is in this list already.',
  },
  {
    what: 'an option of a red line',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans, beans] }']],
    expected: ['63:44 repeated'],
    says: '"beans" is in this list already.',
  },
  {
    what: 'an option of a term',
    changes: [['when: { plants: [trees] }', 'when: { plants: [trees, trees] }']],
    expected: ['65:43 repeated'],
    says: '"trees" is in this list already.',
  },
];

describe('no repeats', () => {
  it.each(CASES)('refuses to be told twice $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

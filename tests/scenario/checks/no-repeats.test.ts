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
    what: 'a signatory',
    changes: [['signatories: [ada, ben], after', 'signatories: [ada, ben, ada], after']],
    expected: ['16:62 repeated'],
    finds: { fault: { code: 'repeated', id: 'ada' } },
  },
  {
    what: 'a party that must consent',
    changes: [['consent: [ada, ben]', 'consent: [ada, ben, ben]']],
    expected: ['42:25 repeated'],
    finds: { fault: { code: 'repeated', id: 'ben' } },
  },
  {
    what: 'an option of a red line',
    changes: [['never: { plants: [beans] }', 'never: { plants: [beans, beans] }']],
    expected: ['63:44 repeated'],
    finds: { fault: { code: 'repeated', id: 'beans' } },
  },
  {
    what: 'an option of a term',
    changes: [['when: { plants: [trees] }', 'when: { plants: [trees, trees] }']],
    expected: ['65:43 repeated'],
    finds: { fault: { code: 'repeated', id: 'trees' } },
  },
];

describe('no repeats', () => {
  it.each(CASES)('refuses to be told twice $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

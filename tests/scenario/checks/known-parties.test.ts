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
    what: 'whose chair has the tutorial',
    changes: [['minutes: 10\n', 'minutes: 10\ntutorial: bem\n']],
    expected: ['9:11 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'bem' }, suggestion: { code: 'did-you-mean', word: 'ben' } },
  },
  {
    what: 'a signatory',
    changes: [['signatories: [ada, ben], aimFor', 'signatories: [ada, bem], aimFor']],
    expected: ['15:55 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'bem' }, suggestion: { code: 'did-you-mean', word: 'ben' } },
  },
  {
    what: 'a party that must consent',
    changes: [['consent: [ada, ben]', 'consent: [ada, bem]']],
    expected: ['42:20 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'bem' }, suggestion: { code: 'did-you-mean', word: 'ben' } },
  },
  {
    what: 'points',
    changes: [['{ ada: 6, ben: 9 }', '{ ada: 6, ben: 9, bem: 9 }']],
    expected: ['47:63 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'bem' }, suggestion: { code: 'did-you-mean', word: 'ben' } },
  },
  {
    what: 'a position',
    changes: [['party: ada, issue', 'party: adda, issue']],
    expected: ['60:14 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'adda' }, suggestion: { code: 'did-you-mean', word: 'ada' } },
  },
  {
    what: 'a red line',
    changes: [['party: ada, never', 'party: adda, never']],
    expected: ['63:14 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'adda' }, suggestion: { code: 'did-you-mean', word: 'ada' } },
  },
  {
    what: 'a term',
    changes: [['party: ben, when', 'party: bem, when']],
    expected: ['65:14 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'bem' }, suggestion: { code: 'did-you-mean', word: 'ben' } },
  },
  {
    what: 'an end of a channel',
    changes: [['between: [ada, ben]', 'between: [ada, bem]']],
    expected: ['67:22 unknown-party'],
    finds: { fault: { code: 'unknown-party', id: 'bem' }, suggestion: { code: 'did-you-mean', word: 'ben' } },
  },
];

describe('known parties', () => {
  it.each(CASES)('refuses an unknown party as $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

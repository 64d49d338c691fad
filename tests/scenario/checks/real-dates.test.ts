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
    what: 'the day that the facts are as of',
    changes: [['factsAsOf: 2025-03-01', 'factsAsOf: 2025-02-29']],
    expected: ['9:12 not-a-date'],
    finds: { fault: { code: 'not-a-date', date: '2025-02-29' } },
  },
  {
    what: 'the date of a round',
    changes: [['2025-03-03]', '2025-03-32]']],
    expected: ['13:35 not-a-date'],
    finds: { fault: { code: 'not-a-date', date: '2025-03-32' } },
  },
  {
    what: 'the date of a position',
    changes: [['date: 2025-03-02, tag', 'date: 2025-13-02, tag']],
    expected: ['61:72 not-a-date', '61:72 late-position?'],
    finds: { fault: { code: 'not-a-date', date: '2025-13-02' } },
  },
  {
    what: 'the date of a source',
    changes: [['date: 2025-02-28', 'date: 2025-04-31']],
    expected: ['69:46 not-a-date'],
    finds: { fault: { code: 'not-a-date', date: '2025-04-31' } },
  },
  {
    what: 'the leap day of a century',
    changes: [['date: 2025-02-28', 'date: 1900-02-29']],
    expected: ['69:46 not-a-date'],
    finds: { fault: { code: 'not-a-date', date: '1900-02-29' } },
  },
];

describe('real dates', () => {
  it.each(CASES)('refuses a day that does not exist as $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });
});

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
    what: 'the day that the facts are as of',
    changes: [['factsAsOf: 2025-03-01', 'factsAsOf: 2025-02-29']],
    expected: ['9:12 not-a-date'],
    says: 'There is no 2025-02-29 in the calendar.',
  },
  {
    what: 'the date of a round',
    changes: [['2025-03-03]', '2025-03-32]']],
    expected: ['13:35 not-a-date'],
    says: 'There is no 2025-03-32 in the calendar.',
  },
  {
    what: 'the date of a position',
    changes: [['date: 2025-03-02, tag', 'date: 2025-13-02, tag']],
    expected: ['61:72 not-a-date', '61:72 late-position?'],
    says: 'There is no 2025-13-02 in the calendar.',
  },
  {
    what: 'the date of a source',
    changes: [['date: 2025-02-28', 'date: 2025-04-31']],
    expected: ['69:46 not-a-date'],
    says: 'There is no 2025-04-31 in the calendar.',
  },
  {
    what: 'the leap day of a century',
    changes: [['date: 2025-02-28', 'date: 1900-02-29']],
    expected: ['69:46 not-a-date'],
    says: 'There is no 1900-02-29 in the calendar.',
  },
];

describe('real dates', () => {
  it.each(CASES)('refuses a day that does not exist as $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

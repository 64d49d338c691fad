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
    what: 'an issue whose only option is its silence',
    changes: [['      - { id: noon, label: At noon, points: { ada: 6, ben: 9 } }\n', '']],
    expected: ['44:17 nothing-to-settle-on'],
    says: 'The issue "time" must be settled, but its only option is "never", which is what silence means.',
  },
];

describe('must settle on something', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });
});

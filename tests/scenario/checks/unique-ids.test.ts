import { readFileSync } from 'node:fs';
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
    what: 'two parties of one id',
    changes: [
      [
        'issues:\n',
        '  - { id: ada, name: Other, mark: OT, summary: x, mandate: { interests: a, position: b, redLines: c, canOffer: d, answersTo: e, ifNoDeal: f }, walkAway: { visit: { start: 1, drift: 0, spread: 0 }, garden: { start: 1, drift: 0, spread: 0 } }, temperament: { firmness: 0 } }\nissues:\n',
      ],
    ],
    expected: ['36:11 duplicate-id'],
    says: 'There is another party "ada" above: each needs an id of its own.',
  },
  {
    what: 'two tracks of one id',
    changes: [['parties:\n', '  - { id: garden, title: Again, signatories: [ada] }\nparties:\n']],
    expected: ['17:11 duplicate-id'],
    says: 'There is another track "garden" above: each needs an id of its own.',
  },
  {
    what: 'two issues of one id',
    changes: [
      [
        'positions:\n',
        '  - { id: time, track: visit, title: Again, question: When?, sentence: "{option}", consent: [ada], ifSilent: never, options: [{ id: never, label: x, points: { ada: 0, ben: 0 } }] }\npositions:\n',
      ],
    ],
    expected: ['59:11 duplicate-id'],
    says: 'There is another issue "time" above: each needs an id of its own.',
  },
  {
    what: 'two options of one id',
    changes: [['positions:\n', '      - { id: trees, label: more trees, points: { ada: 1, ben: 1 } }\npositions:\n']],
    expected: ['59:15 duplicate-id'],
    says: 'There is another option "trees" above: each needs an id of its own.',
  },
];

describe('unique ids', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, says }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });

  it('says once that an id is doubled, and nothing of all that names the id which it should be', () => {
    const flagship = readFileSync(new URL('../../../scenarios/white-house-2025.yaml', import.meta.url), 'utf8');
    const doubled = flagship.replace('  - id: coalition\n    name: Coalition', '  - id: us\n    name: Coalition');
    expect(doubled).not.toBe(flagship);
    expect(messagesOf(doubled)).toEqual(['There is another party "us" above: each needs an id of its own.']);
  });
});

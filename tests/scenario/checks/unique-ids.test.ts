import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, type Found, foundIn, messagesOf } from '../diagnose.ts';

interface Case {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly expected: readonly string[];
  readonly finds: Found;
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
    finds: { fault: { code: 'duplicate-id', kind: 'party', id: 'ada' } },
  },
  {
    what: 'two tracks of one id',
    changes: [['parties:\n', '  - { id: garden, title: Again, signatories: [ada] }\nparties:\n']],
    expected: ['17:11 duplicate-id'],
    finds: { fault: { code: 'duplicate-id', kind: 'track', id: 'garden' } },
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
    finds: { fault: { code: 'duplicate-id', kind: 'issue', id: 'time' } },
  },
  {
    what: 'two options of one id',
    changes: [['positions:\n', '      - { id: trees, label: more trees, points: { ada: 1, ben: 1 } }\npositions:\n']],
    expected: ['59:15 duplicate-id'],
    finds: { fault: { code: 'duplicate-id', kind: 'option', id: 'trees' } },
  },
];

describe('unique ids', () => {
  it.each(CASES)('refuses $what', ({ changes, expected, finds }) => {
    const text = changed(...changes);
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });

  it('says once that an id is doubled, and nothing of all that names the id which it should be', () => {
    const flagship = readFileSync(new URL('../../../scenarios/white-house-2025.yaml', import.meta.url), 'utf8');
    const doubled = flagship.replace('  - id: coalition\n    name: Coalition', '  - id: us\n    name: Coalition');
    expect(doubled).not.toBe(flagship);
    expect(messagesOf(doubled)).toEqual([
      'There is another party "us" above. Every id must be unique. Perhaps one of the two should be "coalition", which other places name but which does not exist.',
    ]);
  });
});

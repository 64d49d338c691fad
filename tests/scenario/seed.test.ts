import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { placeProblem } from './seed/place-problem.ts';
import { type PlaceKind, placesIn } from './seed-places.ts';

const FLAGSHIP = shippedScenario('white-house-2025');
const PLACES = placesIn(readFileSync('docs/understand/seed.md', 'utf8'));
/** Each place once: several rows can name it. */
const NAMED = PLACES.filter(
  ({ kind, path }, index) => PLACES.findIndex((each) => each.kind === kind && each.path === path) === index,
);

describe('the elements of the seed', UNHURRIED, () => {
  it('are twenty, each with a place', () => {
    const rows = new Set(PLACES.map(({ row }) => Number.parseInt(row, 10)));
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each(NAMED)('$kind $path is in the flagship and takes effect in its games', (place) => {
    expect(placeProblem(FLAGSHIP, place)).toBeUndefined();
  });
});

/** Breaks one thing in the flagship, so that a place is there no more, or does nothing. */
interface Broken {
  readonly kind: PlaceKind;
  readonly path: string;
  readonly problem: string;
  readonly how?: (scenario: Scenario) => Partial<Scenario>;
}

const later = '2025-09-30';
const BROKEN: readonly Broken[] = [
  { kind: 'option', path: 'venue/atlantis', problem: 'there is no such answer' },
  {
    kind: 'option',
    path: 'support/air',
    problem: 'it counts for everybody as another answer does',
    how: ({ issues }) => ({
      issues: issues.map((issue) =>
        issue.id === 'support'
          ? {
              ...issue,
              options: issue.options.map((option) => ({ ...option, points: issue.options[1]?.points ?? {} })),
            }
          : issue,
      ),
      terms: [],
    }),
  },
  { kind: 'redLine', path: 'us/venue/moscow', problem: 'there is no such red line' },
  {
    kind: 'redLine',
    path: 'ukraine/venue/moscow',
    problem: 'it is never this answer that crosses it',
    how: ({ redLines, issues }) => ({
      redLines: [
        ...redLines,
        {
          party: 'ukraine',
          never: { venue: issues[0]?.options.map(({ id }) => id) ?? [] },
          declared: false,
          because: 'No place will do.',
        },
      ],
    }),
  },
  { kind: 'term', path: 'us/venue-format', problem: 'there is no such term' },
  {
    kind: 'term',
    path: 'us/forces-support',
    problem: 'no text that meets it can be signed',
    how: ({ redLines }) => ({
      redLines: [...redLines, { party: 'russia', never: { support: ['air'] }, declared: false, because: 'No planes.' }],
    }),
  },
  { kind: 'claim', path: 'nobody-said-so', problem: 'there is no such claim' },
  {
    kind: 'claim',
    path: 'us-russia-will-meet',
    problem: 'it is not heard before the talks are over',
    how: ({ claims = [] }) => ({ claims: claims.map((claim) => ({ ...claim, date: later })) }),
  },
  {
    kind: 'claim',
    path: 'us-russia-will-meet',
    problem: 'to deny it costs no support at home',
    how: ({ rules }) => ({ rules: { ...rules, standing: { deniedClaim: 0 } } }),
  },
  { kind: 'channel', path: 'us-mars', problem: 'there is no such channel' },
  {
    kind: 'channel',
    path: 'ukraine-russia',
    problem: 'nothing can be said over it',
    how: () => ({ channels: [{ between: ['ukraine', 'russia'], kind: 'none' }] }),
  },
  {
    kind: 'event',
    path: 'no-meeting-planned',
    problem: 'it does not happen',
    how: ({ events = [] }) => ({ events: events.map((event) => ({ ...event, when: { date: later } })) }),
  },
  {
    kind: 'event',
    path: 'military-chiefs',
    problem: 'it does not change standing',
    how: ({ events = [], rules }) => ({
      rules: { ...rules, standing: { start: 100 } },
      events: events.map((event) => ({ ...event, effects: [{ standing: { party: 'us', by: 5 } }] })),
    }),
  },
  { kind: 'trust', path: 'coalition>ukraine', problem: 'nothing in the file moves it' },
  { kind: 'standing', path: 'mars', problem: 'there is no such delegation' },
  {
    kind: 'standing',
    path: 'us',
    problem: 'the record does not tell that it went back on its word',
    how: ({ rules }) => ({ rules: { ...rules, standing: { crossedDeclaration: 0 } } }),
  },
  {
    kind: 'member',
    path: 'coalition/atlantis/forces',
    problem: 'there is no such member, or it has nothing to say on this',
  },
  {
    kind: 'member',
    path: 'coalition/germany/forces',
    problem: 'it says nothing when it is asked',
    how: ({ parties }) => ({
      parties: parties.map((party) => ({
        ...party,
        members: (party.members ?? []).map((member) => ({
          ...member,
          stands: member.stands.map((each) => ({ ...each, date: later })),
        })),
      })),
    }),
  },
  { kind: 'position', path: 'us/venue/atlantis', problem: 'there is no such position' },
  {
    kind: 'position',
    path: 'russia/venue/moscow',
    problem: 'nobody sees it',
    how: ({ positions }) => ({
      positions: positions.map((each) => (each.party === 'russia' ? { ...each, date: later } : each)),
    }),
  },
];

describe('a place of the seed', UNHURRIED, () => {
  it.each(BROKEN)('is missed where it is not there, or does nothing: $kind $path, $problem', ({ how, ...place }) => {
    expect(placeProblem({ ...FLAGSHIP, ...how?.(FLAGSHIP) }, place)).toBe(place.problem);
  });
});

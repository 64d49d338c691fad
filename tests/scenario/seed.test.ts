import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileGame } from '#engine/model/compile-game.ts';
import { pairIndex } from '#engine/model/game.ts';
import type { OptionSets, Scenario } from '#engine/model/scenario.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { type PlaceKind, placesIn, type SeedPlace } from './seed-places.ts';

const FLAGSHIP = shippedScenario('white-house-2025');
const PLACES = placesIn(readFileSync('docs/seed.md', 'utf8'));

/** Whether a scenario has a place, by its kind; `docs/seed.md` explains the paths. */
const HAS: { readonly [Kind in PlaceKind]: (scenario: Scenario, ...ids: string[]) => boolean } = {
  option: ({ issues }, issue, option) =>
    issues.some(({ id, options }) => id === issue && options.some((each) => each.id === option)),
  position: ({ positions, events = [] }, party, issue, option) =>
    [...positions, ...events.flatMap(({ effects }) => effects.flatMap(({ position }) => position ?? []))].some(
      (each) => each.party === party && each.issue === issue && each.option === option,
    ),
  redLine: ({ redLines }, party, issue = '', option = '') =>
    redLines.some((line) => line.party === party && line.never[issue]?.includes(option)),
  term: (scenario, party, pair = '') => combinationsOf(scenario, party).some((sets) => isAbout(sets, pair.split('-'))),
  claim: ({ claims = [] }, claim) => claims.some(({ id }) => id === claim),
  event: ({ events = [] }, event) => events.some(({ id }) => id === event),
  channel: (scenario, pair = '') => {
    const [one = -1, other = -1] = pair.split('-').map((id) => scenario.parties.findIndex((party) => party.id === id));
    if (one === -1 || other === -1) return false;
    const { channels, partyCount } = compileGame(scenario).common;
    return channels[pairIndex(one, other, partyCount)]?.kind !== 'none';
  },
  trust: (scenario, pair = '') => {
    const [from, to] = pair.split('>');
    return trustTold(scenario).some((line) => line.from === from && line.to === to);
  },
  standing: (scenario, party) =>
    effectsIn(scenario).some(({ standing }) => standing?.party === party) ||
    (scenario.claims ?? []).some(({ by }) => by === party),
};

function combinationsOf({ redLines, terms }: Scenario, party: string | undefined): OptionSets[] {
  const lines = redLines.filter((line) => line.party === party).map(({ never }) => never);
  return [...lines, ...terms.filter((term) => term.party === party).map(({ when }) => when)];
}

function isAbout(sets: OptionSets, issues: readonly string[]): boolean {
  return Object.keys(sets).sort().join() === [...issues].sort().join();
}

function effectsIn({ events = [], levers = [] }: Scenario) {
  return [...events, ...levers].flatMap(({ effects }) => effects);
}

/** Trust that the file gives, moves by an event, or that hangs on a claim made to everybody. */
function trustTold(scenario: Scenario): { readonly from: string; readonly to: string }[] {
  const given = (scenario.trust ?? []).map((line) => ({ from: line.from, to: line.in }));
  const moved = effectsIn(scenario).flatMap(({ trust }) => (trust ? [{ from: trust.to, to: trust.of }] : []));
  const claimed = (scenario.claims ?? []).flatMap(({ by }) =>
    scenario.parties.filter(({ id }) => id !== by).map(({ id }) => ({ from: id, to: by })),
  );
  return [...given, ...moved, ...claimed];
}

function has({ kind, path }: SeedPlace): boolean {
  return HAS[kind](FLAGSHIP, ...path.split('/'));
}

describe('the elements of the seed', () => {
  it('are twenty, each with a place', () => {
    const rows = new Set(PLACES.map(({ row }) => Number.parseInt(row, 10)));
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each(PLACES)('row $row: the flagship has $kind $path', (place) => {
    expect(has(place)).toBe(true);
  });

  it.each([
    { row: '1', kind: 'option', path: 'venue/atlantis' },
    { row: '1', kind: 'claim', path: 'nobody-said-so' },
    { row: '1', kind: 'redLine', path: 'us/venue/moscow' },
    { row: '1', kind: 'term', path: 'us/venue-format' },
    { row: '1', kind: 'trust', path: 'us>ukraine' },
    { row: '1', kind: 'channel', path: 'us-mars' },
  ] as const)('are missed where they are not: $kind $path', (place) => {
    expect(has(place)).toBe(false);
  });
});

import type { Issue, Option } from '#engine/model/scenario/issue.ts';
import type { Party } from '#engine/model/scenario/party.ts';
import type { Position } from '#engine/model/scenario/position.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { compileTold } from './compile-told.ts';
import { deepFreeze } from './deep-freeze.ts';

/** The scenario's own record with an id, e.g. `byId(scenario.parties, 'a')`. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((element) => element.id === id);
  if (found === undefined) throw new RangeError(`no "${id}" among ${list.map((element) => element.id).join(', ')}`);
  return found;
}

/** Place of an id in a list of the scenario. */
export function indexOf(list: readonly { readonly id: string }[], id: string): number {
  return list.indexOf(byId(list, id));
}

/**
 * Three delegations at a lake, four days, two moves a day. They may open talks (a and b sign) and then share the water
 * (all three sign). b and c talk through a until the talks are open. Whole points, no dates, no chance events;
 * what they say in public is what they want, but for the red line that a keeps to itself.
 */
export function smallScenario(overrides: Partial<Scenario> = {}): Scenario {
  const issues = [
    issue('venue', 'opening', ['a', 'b'], { none: [3, 0, 0], lake: [8, 6, 4], tower: [2, 12, 1] }, true),
    issue('format', 'opening', ['a', 'b'], { small: [4, 3, 2], big: [6, 5, 6] }),
    issue('water', 'main', ['a', 'b', 'c'], { nothing: [2, 1, 3], halves: [14, 10, 12], meters: [9, 20, 8] }),
    issue('guard', 'main', ['b', 'c'], { nobody: [5, 1, 6], patrol: [10, 9, 7], base: [6, 14, 0] }),
    issue('costs', 'main', ['a', 'c'], { open: [1, 4, 2], shared: [8, 6, 9], paid: [12, 2, 5] }),
  ];
  return {
    format: 1,
    id: 'small',
    title: 'The lake',
    summary: 'Three towns share a lake.',
    situation: ['Three towns share a lake.'],
    tab: 'Fictional',
    level: 'standard',
    minutes: 10,
    rounds: { label: 'day', count: 4 },
    rules: { movesPerRound: 2, walkOut: true, afterSigning: false },
    tracks: [
      { id: 'opening', title: 'The talks', signatories: ['a', 'b'], aimFor: { round: 2, penalty: 3 } },
      { id: 'main', title: 'The water', signatories: ['a', 'b', 'c'], after: 'opening' },
    ],
    parties: [
      smallParty('a', { opening: walkAway(8), main: walkAway(20) }),
      smallParty('b', { opening: walkAway(7), main: walkAway(18) }),
      smallParty('c', { opening: walkAway(5), main: walkAway(16) }),
    ],
    issues,
    positions: issues.flatMap((each) => ['a', 'b', 'c'].flatMap((party) => positionsOn(each, party))),
    redLines: [
      { party: 'c', never: { guard: ['base'] }, declared: true, because: 'A base would face our town.' },
      { party: 'a', never: { venue: ['tower'] }, declared: false, because: 'The tower belongs to the others.' },
    ],
    terms: [{ party: 'b', when: { water: ['halves'], guard: ['nobody'] }, points: -4, because: 'Nobody would look.' }],
    channels: [{ between: ['b', 'c'], kind: 'relayed', opensWith: 'opening' }],
    sources: {},
    ...overrides,
  };
}

/**
 * The small scenario with everybody face to face and two mediators: c for the talks, which it does not sign, and a for
 * the water, which it signs like the others.
 */
export function mediatedScenario(overrides: Partial<Scenario> = {}): Scenario {
  const small = smallScenario();
  const mediators: Readonly<Record<string, string>> = { opening: 'c', main: 'a' };
  return {
    ...small,
    id: 'mediated',
    tracks: small.tracks.map((track) => ({ ...track, mediator: mediators[track.id] })),
    channels: [],
    ...overrides,
  };
}

/** The small scenario with opening statements at the first dawn. */
export function openingScenario(overrides: Partial<Scenario> = {}): Scenario {
  const small = smallScenario();
  return { ...small, id: 'opening', rules: { ...small.rules, openings: true }, ...overrides };
}

/** A walk-away that neither drifts nor depends on the seed, unless told otherwise. */
export function walkAway(start: number, over: Partial<WalkAway> = {}): WalkAway {
  return { start, drift: 0, spread: 0, shock: 0, ...over };
}

/** What a party is publicly known to think of an option, from the first round on. */
export function position(
  party: string,
  onIssue: string,
  option: string,
  stance: Position['stance'],
  date?: string,
): Position {
  return { party, issue: onIssue, option, stance, tag: 'stated', date };
}

/** What a party says of an issue in public, as its points are: it wants the best answer and is against the worst of three. */
function positionsOn({ id, options }: Issue, party: string): Position[] {
  const ranked = [...options].sort((a, b) => (b.points[party] ?? 0) - (a.points[party] ?? 0));
  return ranked.map((option, rank) => {
    if (rank === 0) return position(party, id, option.id, 'wants');
    return position(party, id, option.id, rank === 1 ? 'accepts' : 'against');
  });
}

/** The scenario with some of a party's fields replaced. */
export function withParty(scenario: Scenario, id: string, over: Partial<Party>): Scenario {
  return {
    ...scenario,
    parties: scenario.parties.map((party) => (party.id === id ? { ...party, ...over } : party)),
  };
}

/** The same walk-aways for every party: handy where they must drift or be drawn. */
export function withWalkAways(scenario: Scenario, over: Partial<WalkAway>): Scenario {
  return {
    ...scenario,
    parties: scenario.parties.map((party) => ({
      ...party,
      walkAway: Object.fromEntries(
        Object.entries(party.walkAway).map(([track, rules]) => [track, { ...rules, ...over }]),
      ),
    })),
  };
}

/** The small scenario made ready for play. */
export function smallGame(overrides: Partial<Scenario> = {}): LocalizedGame {
  return compileTold(smallScenario(overrides));
}

// Read once a worker, since nearly every file asks for one; frozen, since they share it.
const shipped = new Map<string, Scenario>();

/**
 * A scenario of the folder `scenarios/`, read as a player's file would be. Not to be changed.
 * @throws Error with the diagnostics when it cannot be read
 */
export function shippedScenario(id: string): Scenario {
  const scenario = shipped.get(id) ?? deepFreeze(readShipped(id));
  shipped.set(id, scenario);
  return scenario;
}

/** A scenario of the folder `scenarios/`, made ready for play. */
export function shippedGame(id: string): LocalizedGame {
  return compileTold(shippedScenario(id));
}

function readShipped(id: string): Scenario {
  // Asked for when it is needed: the gallery of parts loads this file in a browser, which has no files.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const parsed = parseScenario(readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, undefined, 2));
  return parsed.scenario;
}

function smallParty(id: string, walkAways: Party['walkAway']): Party {
  return {
    id,
    name: `Town ${id.toUpperCase()}`,
    fullName: `the town of ${id.toUpperCase()}`,
    mark: id.toUpperCase(),
    summary: 'A town at the lake.',
    mandate: { interests: '-', position: '-', redLines: '-', canOffer: '-', answersTo: '-', ifNoDeal: '-' },
    walkAway: walkAways,
    temperament: { firmness: 0.5 },
  };
}

/** An issue whose options count for a, b and c; a signed text that is silent means the first one. */
function issue(
  id: string,
  track: string,
  consent: readonly string[],
  options: Readonly<Record<string, readonly [a: number, b: number, c: number]>>,
  mustSettle = false,
): Issue {
  const ids = Object.keys(options);
  return {
    id,
    track,
    title: id,
    question: `What about the ${id}?`,
    sentence: 'They choose {option}.',
    consent,
    ifSilent: ids[0] as string,
    mustSettle,
    options: Object.entries(options).map(
      ([option, [a, b, c]]): Option => ({ id: option, label: option, points: { a, b, c } }),
    ),
  };
}

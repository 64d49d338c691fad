import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame, replay } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { digestOf } from '#record/digest.ts';
import { DIGEST_KEYS } from '#record/digest-keys.ts';
import { isDigestOf, playedPart, scenarioDigest } from '#record/scenario-digest.ts';
import { readGolden, readGoldenEnding } from '../replays/golden-files.ts';
import { GOLDEN_WISHES } from '../replays/golden-game.ts';
import { shippedGame, shippedScenario } from '../support/scenarios.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { FLAGSHIP, JOB_OFFER } from './random-play.ts';

type Marks = string | { readonly [key: string]: Marks };
type Path = readonly (string | number)[];
/** A place in a scenario: of a value that is no object, or of an element of a list. */
interface Place {
  readonly path: Path;
  readonly mark: string;
  readonly isElement: boolean;
}

const SHIPPED = ['job-offer', 'white-house-2025'].map(shippedScenario);

function placesOf(value: unknown, marks: Marks, path: Path = [], isElement = false): Place[] {
  const whole = { path, mark: typeof marks === 'string' ? marks : 'played', isElement };
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => placesOf(element, marks, [...path, index], true));
  }
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [whole];
  const inside = Object.entries(value).flatMap(([key, part]) => {
    const marked = typeof marks === 'string' ? marks : (own(marks, 'each') ?? own(marks, key) ?? 'no mark');
    return placesOf(part, marked, [...path, key]);
  });
  return isElement ? [whole, ...inside] : inside;
}

/** A scenario with one place changed; where `alter` gives nothing, the element is taken out. */
function altered(scenario: Scenario, path: Path, alter: (value: unknown) => unknown): Scenario {
  const copy = structuredClone(scenario);
  let holder: unknown = copy;
  for (const key of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[key];
  const last = at(path, path.length - 1);
  const changed = alter((holder as Record<string | number, unknown>)[last]);
  if (changed === undefined && Array.isArray(holder)) holder.splice(last as number, 1);
  else (holder as Record<string | number, unknown>)[last] = changed;
  return copy;
}

function another(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return undefined;
}

function anyScenario(): fc.Arbitrary<Scenario> {
  return fc.oneof({ arbitrary: arbitraryScenario(), weight: 2 }, { arbitrary: fc.constantFrom(...SHIPPED), weight: 1 });
}

/** A scenario with one of its places of a mark. */
function anyPlace(mark: 'played' | 'told'): fc.Arbitrary<{ readonly scenario: Scenario; readonly path: Path }> {
  return anyScenario().chain((scenario) => {
    const places = placesOf(scenario, DIGEST_KEYS).filter((place) => place.mark === mark);
    return fc.constantFrom(...places).map(({ path }) => ({ scenario, path }));
  });
}

/** The same game of a scenario of which nothing is left that is only told. */
function bared({ scenario }: Game): Game {
  return compileGame(playedPart(scenario) as Scenario);
}

function playedFor(game: Game, setup: Setup, moves: number): State {
  const state = createGame(game, setup);
  for (let count = 0; count < moves; count += 1) {
    const decision = nextDecision(game, state);
    if (decision === undefined) break;
    applyTo(game, state, decision.move);
  }
  return state;
}

describe('the digest of a scenario', UNHURRIED, () => {
  it('stays when something told is written otherwise or left out', () => {
    fc.assert(
      fc.property(anyPlace('told'), fc.boolean(), ({ scenario, path }, isLeftOut) => {
        const other = altered(scenario, path, isLeftOut ? () => undefined : another);
        expect(digestOf(other)).not.toBe(digestOf(scenario));
        expect(scenarioDigest(other)).toBe(scenarioDigest(scenario));
        expect(isDigestOf(scenarioDigest(scenario), other)).toBe(true);
      }),
      fuzzRuns(50, 150),
    );
  });

  it('changes when an id, a number, a date or a switch that is played does, or an element is taken out', () => {
    fc.assert(
      fc.property(anyPlace('played'), ({ scenario, path }) => {
        const other = altered(scenario, path, another);
        expect(scenarioDigest(other)).not.toBe(scenarioDigest(scenario));
        expect(isDigestOf(scenarioDigest(scenario), other)).toBe(false);
      }),
      fuzzRuns(50, 150),
    );
  });

  it('changes when parties, issues or tracks change places', () => {
    fc.assert(
      fc.property(anyScenario(), fc.constantFrom('parties', 'issues', 'tracks'), (scenario, list) => {
        fc.pre(scenario[list].length > 1);
        const other = { ...scenario, [list]: [...scenario[list]].reverse() };
        expect(scenarioDigest(other)).not.toBe(scenarioDigest(scenario));
      }),
      fuzzRuns(14, 40),
    );
  });

  it('is that of the whole in records from before texts were left out', () => {
    for (const scenario of SHIPPED) {
      expect(isDigestOf(digestOf(scenario), scenario)).toBe(true);
      expect(isDigestOf(digestOf(scenario), { ...scenario, title: 'Another title' })).toBe(false);
    }
  });
});

describe('what is only told of a scenario', UNHURRIED, () => {
  it('is read by no rule: golden games come to the same end without it', () => {
    const endings = ['held', 'broken', 'unratified', 'none'] as const;
    const games = [...GOLDEN_WISHES.map(({ name }) => readGolden(name)), ...endings.map(readGoldenEnding)];
    for (const { scenario, setup, moves, digest } of games) {
      const game = bared(shippedGame(scenario));
      expect(
        digestOf(replay(game, setup, moves))
          .toString(16)
          .padStart(8, '0'),
      ).toBe(digest);
    }
  });

  it('is read by no negotiator: it decides the same without it', () => {
    fc.assert(
      fc.property(arbitraryScenario(), fc.nat(), (scenario, seed) => {
        const game = compileGame(scenario);
        const setup: Setup = { seed, seats: scenario.parties.map(() => 'negotiator') };
        expect(playedFor(bared(game), setup, 200)).toEqual(playedFor(game, setup, 200));
      }),
      fuzzRuns(10, 30),
    );
  });

  it.each([
    { game: JOB_OFFER, moves: 400 },
    { game: FLAGSHIP, moves: 60 },
  ])('is read by no negotiator of $game.scenario.id', ({ game, moves }) => {
    const setup: Setup = { seed: 7, seats: game.secrets.map(() => 'negotiator') };
    expect(playedFor(bared(game), setup, moves)).toEqual(playedFor(game, setup, moves));
  });
});

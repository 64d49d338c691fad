import { readFileSync } from 'node:fs';
import { ENDING_KINDS, type EndingKind } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { scenarioOfSize } from '../../tests/support/scenario-of-size.ts';
import { factsOf } from '../../tests/truths/facts.ts';
import { type Held, heldAgainst } from '../../tests/truths/false-claims.ts';
import { finishedGame } from '../../tests/truths/games.ts';
import { markdownTable } from '../report/markdown.ts';

/** Games that a thread plays at a time. */
const AT_A_TIME = 10;

/** Some games of a scenario, for a thread to play; those that come to an ending of which there are enough are not looked at. */
export interface Job {
  readonly scenario: number;
  readonly first: Seed;
  readonly enough: readonly EndingKind[];
}

/** A game that was held against what its debrief says. */
export interface GameHeld {
  readonly scenario: string;
  readonly seed: Seed;
  readonly ending: EndingKind;
  readonly claims: number;
  readonly wrong: Held['wrong'];
  readonly unknown: Held['unknown'];
}

/**
 * Reads scenario files, and makes one up besides.
 * @throws Error with a sentence when one cannot be played
 */
export function readScenarios(files: readonly string[]): Scenario[] {
  const madeUp = scenarioOfSize({ parties: 3, tracks: 2, issues: 6 });
  return [...files.map((file) => [file, readFileSync(file, 'utf8')] as const), ['made up', madeUp] as const].map(
    ([file, text]) => {
      const parsed = parseScenario(text);
      if (!parsed.ok) throw new Error(`${file} cannot be played: npm run -s parley -- check ${file} says why.`);
      return parsed.scenario;
    },
  );
}

/** The next jobs: so many seeds of each scenario, from one on. */
export function jobsFor(
  scenarios: readonly Scenario[],
  first: Seed,
  seeds: number,
  enough: readonly EndingKind[],
): Job[] {
  return Array.from({ length: Math.ceil(seeds / AT_A_TIME) }, (_, batch) =>
    scenarios.map((_scenario, scenario) => ({ scenario, first: first + batch * AT_A_TIME, enough })),
  ).flat();
}

/** Plays the games of a job, and holds each against its debrief. */
export function play(scenarios: readonly Scenario[], { scenario, first, enough }: Job): GameHeld[] {
  const game = inEnglish(compileGame(scenarios[scenario] as Scenario));
  return Array.from({ length: AT_A_TIME }, (_, index) => first + index).flatMap((seed) => {
    const { setup, moves, you } = finishedGame(game, seed);
    const facts = factsOf(game, setup, moves, you);
    const { kind } = facts.ending;
    if (enough.includes(kind)) return [];
    const { checked, wrong, unknown } = heldAgainst(facts);
    const claims = [...checked.values()].reduce((sum, each) => sum + each, 0);
    return [{ scenario: game.scenario.id, seed, ending: kind, claims, wrong, unknown }];
  });
}

/** Endings that so many games have come to. */
export function enoughOf(held: readonly GameHeld[], games: number): EndingKind[] {
  return ENDING_KINDS.filter((kind) => held.filter(({ ending }) => ending === kind).length >= games);
}

/** True if no sentence is false, and all can be checked. */
export function isTrue(held: readonly GameHeld[]): boolean {
  return held.every(({ wrong, unknown }) => wrong.length === 0 && unknown.length === 0);
}

/** Returns the first games of each ending as a table in Markdown, followed by false or unchecked sentences. */
export function written(held: readonly GameHeld[], games: number): string {
  const looked = ENDING_KINDS.map((kind) => held.filter(({ ending }) => ending === kind).slice(0, games));
  const sum = (of: readonly GameHeld[], count: (game: GameHeld) => number) =>
    String(of.reduce((all, each) => all + count(each), 0));
  const rows = looked.map((of, place) => [
    ENDING_KINDS[place] ?? '',
    String(of.length),
    sum(of, ({ claims }) => claims),
    sum(of, ({ wrong }) => wrong.length),
  ]);
  const all = looked.flat();
  const total = ['all', String(all.length), sum(all, ({ claims }) => claims), sum(all, ({ wrong }) => wrong.length)];
  const unknown = [...new Set(all.flatMap((each) => each.unknown))].map((id) => `${id} is not checked`);
  const table = markdownTable(['ending', 'games', 'sentences checked', 'false'], [...rows, total]);
  return [table, ...falseOnes(all), ...unknown].join('\n\n');
}

/** By message, the most first: how often it was false, and one of its sentences. */
function falseOnes(held: readonly GameHeld[]): string[] {
  const wrong = held.flatMap((game) => game.wrong.map((each) => ({ ...each, game })));
  const ids = [...new Set(wrong.map(({ id }) => id))];
  const lines = ids.map((id) => {
    const own = wrong.filter((each) => each.id === id);
    const said = own.slice(0, 3).map(({ words, place, game }) => `${game.scenario} ${game.seed}, ${place}: ${words}`);
    return { count: own.length, text: `${id}, ${own.length} times\n${said.join('\n')}` };
  });
  return lines.sort((a, b) => b.count - a.count).map(({ text }) => text);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '#cli/numbers.ts';
import { estimateOf } from '#engine/analysis/estimate.ts';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEMPERAMENT_NAMES, type TemperamentName } from '#engine/model/scenario/temperament-name.ts';
import type { Seed } from '#engine/model/setup.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { mean, shareOf } from '#engine/simulation/statistics.ts';
import { noStepCounts, STEP_CLASSES, type StepCounts, sensitivity } from '#lab/steps/step-class.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { inHundred, markdownTable, withInterval } from '../report/markdown.ts';
import { aimsPart } from './aims-part.ts';
import { type Company, keyOf, uniformCompany, withSeat } from './company.ts';
import { comparisonsPart } from './comparisons-part.ts';
import { endingsPart, signedIn } from './endings-part.ts';
import { hintsPart } from './hints-part.ts';
import type { Part, Results } from './part.ts';
import { type GameResult, playCompany } from './play-company.ts';
import type { Scenarios } from './scenarios.ts';

/** The temperament of most parties, and those of the odd one out. */
const USUAL: TemperamentName = 'trader';
const ODD: readonly TemperamentName[] = ['hardliner', 'conciliator'];

/** Results of games in which one party is tougher or softer than the others. */
function unevenPart(scenario: Scenario): Part {
  const rows = rowsOf(scenario);
  return {
    title: 'Uneven temperaments',
    companies: rows.map(({ company }) => company),
    write: (results) => unevenTable(scenario, rows, results),
  };
}

interface Row {
  readonly name: string;
  readonly company: Company;
  /** The party that is not like the others. */
  readonly odd: number | undefined;
}

function rowsOf(scenario: Scenario): Row[] {
  const usual = uniformCompany(scenario, USUAL);
  const uneven = ODD.flatMap((name) =>
    scenario.parties.map(({ id }, odd): Row => ({ name: `${id} a ${name}`, company: withSeat(usual, id, name), odd })),
  );
  return [{ name: `${USUAL} in every seat`, company: usual, odd: undefined }, ...uneven];
}

function unevenTable({ tracks }: Scenario, rows: readonly Row[], results: Results): string {
  const last = tracks.length - 1;
  const usual = rows[0] === undefined ? [] : results(rows[0].company);
  return markdownTable(
    ['company', `${tracks[last]?.id} signed, %`, 'its gains', 'gains of the others'],
    rows.map(({ name, company, odd }) => {
      const games = results(company);
      return [name, inHundred(shareOf(signedIn(games, last).length, games.length)), ...changes(games, usual, odd)];
    }),
  );
}

/** Gains over the walk-aways, of the odd one and of the others on average, minus those among equals, seed by seed. */
function changes(games: readonly GameResult[], usual: readonly GameResult[], odd: number | undefined): string[] {
  if (odd === undefined) return ['-', '-'];
  const more = games.map(({ surplus }, place) =>
    surplus.map((value, party) => value - at(at(usual, place).surplus, party)),
  );
  const its = more.map((each) => at(each, odd));
  const theirs = more.map((each) => (each.reduce((sum, value) => sum + value, 0) - at(each, odd)) / (each.length - 1));
  return [its, theirs].map((values) => withInterval(estimateOf(values)));
}

/** Most violations that are listed. */
const MOST_LISTED = 20;

/** All parts that can be measured, by their words. */
const PARTS: Readonly<Record<string, (scenarios: Scenarios) => Part>> = {
  aims: aimsPart,
  endings: ({ flagship }) => endingsPart(flagship),
  comparisons: ({ flagship }) => comparisonsPart(flagship),
  steps: ({ flagship }) => stepsPart(flagship),
  uneven: ({ flagship }) => unevenPart(flagship),
  hints: hintsPart,
};

/** The companies that have to play for some parts, each once. */
function companiesFor(parts: readonly Part[]): Company[] {
  const companies = parts.flatMap((part) => part.companies);
  return [...new Map(companies.map((company) => [keyOf(company), company])).values()];
}

/** The parts written down, from the games of their companies by key. */
function written(parts: readonly Part[], played: ReadonlyMap<string, readonly GameResult[]>): string {
  const results = (company: Company) => {
    const games = played.get(keyOf(company));
    if (games === undefined) throw new RangeError(`nobody has played ${keyOf(company)}`);
    return games;
  };
  const sections = parts.map((part) => `### ${part.title}\n\n${part.write(results)}`);
  return [headOf(played), ...sections].join('\n\n');
}

/** Returns the heading: the games played, and their violations. */
function headOf(played: ReadonlyMap<string, readonly GameResult[]>): string {
  const games = [...played.values()].flat();
  const seeds = [...played.values()][0]?.map(({ seed }) => seed) ?? [];
  const violations = games.flatMap((game) => game.violations.map((what) => `seed ${game.seed}: ${what}`));
  return [
    `Seeds ${seeds[0]} to ${seeds.at(-1)} of each company, rules version ${RULES_VERSION}, negotiators version ${NEGOTIATORS_VERSION}.`,
    `${games.length} games, ${violations.length} violations.`,
    ...violations.slice(0, MOST_LISTED).map((line) => `- ${line}`),
  ].join('\n');
}

/** Steps of each temperament among its like: in every seat, all seats combined. */
function stepsPart(scenario: Scenario): Part {
  return {
    title: 'How they give and take',
    companies: TEMPERAMENT_NAMES.map((name) => uniformCompany(scenario, name)),
    write: (results) => stepsTable(scenario, results),
  };
}

function stepsTable(scenario: Scenario, results: Results): string {
  const rows = TEMPERAMENT_NAMES.map((name) => {
    const manners = results(uniformCompany(scenario, name)).flatMap(({ manner }) => manner);
    const counts = sumOf(manners.map(({ steps }) => steps));
    const steps = STEP_CLASSES.reduce((sum, step) => sum + counts[step], 0);
    return [
      name,
      shown(mean(manners.flatMap(({ early }) => early)), 2),
      shown(mean(manners.flatMap(({ concession }) => concession)), 2),
      shown(steps / manners.length),
      shown(sensitivity(counts) ?? null, 2),
    ];
  });
  return markdownTable(['temperament', 'conceded by half time', 'at the end', 'steps', 'sensitivity'], rows);
}

function sumOf(list: readonly StepCounts[]): StepCounts {
  const sums = noStepCounts();
  for (const counts of list) for (const step of STEP_CLASSES) sums[step] += counts[step];
  return sums;
}

const FLAGSHIP = 'white-house-2025';
const BEGINNER = 'job-offer';
/** Games that a thread plays at a time. */
const AT_A_TIME = 25;

/** Some games of one company, for a thread to play. */
export interface Job {
  readonly company: Company;
  readonly first: Seed;
  readonly games: number;
}

/** A request for measurements: the words of the parts, the games of each company, and the seed of the first game. */
export interface Request {
  readonly words: readonly string[];
  readonly games: number;
  readonly seed: Seed;
}

/** The words for what can be measured. */
export const WORDS = Object.keys(PARTS);

/** The scenarios that negotiators are measured on, read once: files may change while games are played. */
export function readScenarios(root: string): Scenarios {
  return { flagship: readShipped(root, FLAGSHIP), beginner: readShipped(root, BEGINNER) };
}

/** The games that a request needs. */
export function jobsFor(scenarios: Scenarios, request: Request): Job[] {
  return companiesFor(partsOf(scenarios, request)).flatMap((company) =>
    startsOf(request.games).map((start) => ({
      company,
      first: request.seed + start,
      games: Math.min(AT_A_TIME, request.games - start),
    })),
  );
}

function startsOf(games: number): number[] {
  return Array.from({ length: Math.ceil(games / AT_A_TIME) }, (_, index) => index * AT_A_TIME);
}

/** Plays the games of a job. */
export function play({ flagship, beginner }: Scenarios, { company, first, games }: Job): GameResult[] {
  return playCompany(company.scenario === flagship.id ? flagship : beginner, company, first, games);
}

/** The report on games that have been played, in Markdown; `results` by job, in their order. */
export function reportOn(
  scenarios: Scenarios,
  request: Request,
  jobs: readonly Job[],
  results: readonly (readonly GameResult[])[],
): string {
  const played = new Map<string, GameResult[]>();
  jobs.forEach(({ company }, index) => {
    const key = keyOf(company);
    played.set(key, [...(played.get(key) ?? []), ...at(results, index)]);
  });
  return written(partsOf(scenarios, request), played);
}

function partsOf(scenarios: Scenarios, { words }: Request) {
  return words.flatMap((word) => PARTS[word]?.(scenarios) ?? []);
}

function readShipped(root: string, id: string): Scenario {
  const parsed = parseScenario(readFileSync(join(root, 'scenarios', `${id}.yaml`), 'utf8'));
  if (!parsed.ok) throw new Error(`${id} cannot be played: run "npm run -s parley -- check scenarios/${id}.yaml".`);
  return parsed.scenario;
}

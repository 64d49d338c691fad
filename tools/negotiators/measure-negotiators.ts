import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { type Company, keyOf } from './company.ts';
import { type GameResult, playCompany } from './play-company.ts';
import { companiesFor, PARTS, written } from './report.ts';
import type { Scenarios } from './scenarios.ts';

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

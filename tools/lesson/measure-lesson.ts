import { readFileSync } from 'node:fs';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { countGame, type GameCount } from './count-game.ts';
import { commonest, lessonOf } from './lesson.ts';
import { lessonTables } from './lesson-tables.ts';
import { reportOn } from './report.ts';

/** Games that a thread plays at a time. */
const AT_A_TIME = 10;

/** Some games, for a thread to play. */
export interface Job {
  readonly first: Seed;
  readonly games: number;
}

/**
 * Reads a scenario file.
 * @throws Error with a sentence when there is none, or it cannot be played
 */
export function readScenario(file: string): Scenario {
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} cannot be played: npm run -s parley -- check ${file} says why.`);
  return parsed.scenario;
}

/** The jobs that so many games come to. */
export function jobsFor({ games, seed }: { readonly games: number; readonly seed: Seed }): Job[] {
  return Array.from({ length: Math.ceil(games / AT_A_TIME) }, (_, index) => ({
    first: seed + index * AT_A_TIME,
    games: Math.min(AT_A_TIME, games - index * AT_A_TIME),
  }));
}

/** Plays the games of a job. */
export function play(scenario: Scenario, { first, games }: Job): GameCount[] {
  const tables = lessonTables(scenario);
  return Array.from({ length: games }, (_, index) => countGame(tables, first + index));
}

/** The result as JSON or, for people, as Markdown. */
export function written(scenario: Scenario, games: readonly GameCount[], asJson: boolean): string {
  const lesson = lessonOf(scenario, games);
  return asJson ? JSON.stringify(lesson, null, 2) : reportOn(scenario, lesson, commonest(games));
}

import { describe, expect, it } from 'vitest';
import { TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { MEASURING_NAMES } from '#lab/measuring/measuring-players.ts';
import { hintedCompany, keyOf, ownCompany } from '../../../tools/negotiators/company.ts';
import { leadIn } from '../../../tools/negotiators/comparisons-part.ts';
import {
  type Job,
  jobsFor,
  play,
  readScenarios,
  reportOn,
  WORDS,
} from '../../../tools/negotiators/measure-negotiators.ts';
import { type GameResult, playCompany } from '../../../tools/negotiators/play-company.ts';
import { playAll } from '../../../tools/threads/play-all.mjs';
import { shippedScenario } from '../../support/scenarios.ts';

const FLAGSHIP = shippedScenario('white-house-2025');
const TUTORIAL = shippedScenario('job-offer');
const SCENARIOS = { flagship: FLAGSHIP, beginner: TUTORIAL };
const ENTRY = 'tools/negotiators/measure-negotiators.ts';

describe('what is measured', () => {
  it('is played once for each company and seed, whichever tables it is for', () => {
    const jobs = jobsFor(SCENARIOS, { words: WORDS, games: 60, seed: 7 });
    const seeds = jobs.map(({ company, first }) => `${JSON.stringify(company)} ${first}`);
    expect(new Set(seeds).size).toBe(seeds.length);
    const own = jobs.filter(({ company }) => keyOf(company) === keyOf(ownCompany(FLAGSHIP)));
    const played = own.map(({ first, games }) => [first, games]);
    expect(played).toEqual([
      [7, 25],
      [32, 25],
      [57, 10],
    ]);
  });

  it('is played on the scenarios that come with the game', () => {
    expect(readScenarios('.')).toEqual(SCENARIOS);
  });

  it('is the same wherever it is played', () => {
    const job: Job = { company: ownCompany(TUTORIAL), first: 3, games: 2 };
    expect(play(SCENARIOS, job)).toEqual(playCompany(TUTORIAL, ownCompany(TUTORIAL), 3, 2));
    expect(structuredClone(play(SCENARIOS, job))).toEqual(play(SCENARIOS, job));
  });

  it('is the same on several threads, whichever is sooner', async () => {
    const jobs = jobsFor(SCENARIOS, { words: ['endings'], games: 1, seed: 4 }).filter(
      ({ company }) => company.scenario === TUTORIAL.id || company.derived,
    );
    const done: number[] = [];
    const results = await playAll({ root: process.cwd(), entry: ENTRY, shared: SCENARIOS }, jobs, 2, (count) =>
      done.push(count),
    );
    expect(results).toEqual(jobs.map((job) => play(SCENARIOS, job)));
    expect(done).toEqual(jobs.map((_, index) => index + 1));
  });

  it('has what senders would be told of their offers in every tenth game, which changes nothing in it', () => {
    const own = ownCompany(TUTORIAL);
    const hinted = playCompany(TUTORIAL, hintedCompany(own), 9, 2);
    const [ninth, tenth] = hinted.map(({ hints }) => hints);
    expect(ninth).toEqual([]);
    expect(tenth?.length).toBeGreaterThan(3);
    for (const { chance } of tenth ?? []) {
      expect(chance).toBeGreaterThanOrEqual(20);
      expect(chance).toBeLessThanOrEqual(940);
    }
    expect(hinted.map((game) => ({ ...game, hints: [] }))).toEqual(playCompany(TUTORIAL, own, 9, 2));
  });

  it('is told in one table for each question, with everybody in it', () => {
    const request = { words: WORDS, games: 1, seed: 5 };
    const jobs = jobsFor(SCENARIOS, request);
    // What the report says is not asked here, so the same two games will do for all.
    const games = new Map([FLAGSHIP, TUTORIAL].map((each) => [each.id, playCompany(each, ownCompany(each), 5, 1)]));
    const report = reportOn(
      SCENARIOS,
      request,
      jobs,
      jobs.map(({ company }) => games.get(company.scenario) ?? []),
    );
    expect(report.match(/^### /gm)).toHaveLength(WORDS.length);
    for (const name of MEASURING_NAMES) expect(report).toContain(`| over ${name} |`);
    for (const name of TEMPERAMENT_NAMES) expect(report).toContain(`\n| ${name} |`);
    expect(report).toContain(`${jobs.length} games, 0 violations.`);
    expect(report).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('a comparison', () => {
  const game = (seed: number, points: readonly number[]): GameResult => ({
    seed,
    ending: 'none',
    points,
    surplus: points,
    signed: [],
    manner: [],
    hints: [],
    violations: [],
  });

  it('is made seed by seed', () => {
    const ours = [game(1, [10, 0]), game(2, [20, 0])];
    const theirs = [game(1, [8, 0]), game(2, [16, 0])];
    const { mean, halfWidth, count } = leadIn(ours, theirs, 0);
    expect([mean, count]).toEqual([3, 2]);
    expect(halfWidth).toBeCloseTo(1.96);
    expect(() => leadIn(ours, [...theirs].reverse(), 0)).toThrow(RangeError);
  });
});

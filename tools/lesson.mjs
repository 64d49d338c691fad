// @ts-check
// Counts what a chair reads and does in a lesson, and what the talks are like:
// npm run -s lesson -- FILE [--games 200] [--seed 700] [--talks | --waits] [--json] [--write].
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeMeasured } from './report/write-measured.mjs';
import { importSource } from './source/import-source.mjs';
import { playAll } from './threads/play-all.mjs';
import { progressOf } from './threads/progress.mjs';

const ENTRY = 'tools/lesson/measure-lesson.ts';
const WAITS = 'tools/lesson/measure-waits.ts';
const TALKS = 'tools/lesson/measure-talks.ts';
const USAGE =
  'Usage: npm run -s lesson -- FILE [--games 200] [--seed 700] [--threads 2] [--talks | --waits] [--json] [--write]\n--talks counts letters, refusals and signatures alone, --waits the time of students who wait. --write puts the whole report into docs/understand/lesson.md.';
const root = fileURLToPath(new URL('..', import.meta.url));

function readRequest() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '200' },
      seed: { type: 'string', default: '700' },
      threads: { type: 'string', default: String(availableParallelism()) },
      talks: { type: 'boolean', default: false },
      waits: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  const [games = 0, seed = -1, threads = 0] = [values.games, values.seed, values.threads].map(Number);
  const isWhole = [games, seed, threads].every((number) => Number.isInteger(number));
  if (file === undefined || positionals.length > 1 || !isWhole || games < 1 || threads < 1) throw new Error(USAGE);
  if ((values.talks || values.waits) && values.write)
    throw new Error('--write needs the whole report: leave out --talks and --waits.');
  if (seed < 0 || seed + games > 2 ** 32) throw new Error(`Seeds go from 0 to ${2 ** 32 - 1}.`);
  return {
    file: resolve(process.env.INIT_CWD ?? '.', file),
    games,
    seed,
    threads,
    talks: values.talks,
    waits: values.waits,
    json: values.json,
    write: values.write,
  };
}

/**
 * Plays all games, and returns the report on them.
 * @param {string} entry module that plays and writes
 * @param {unknown} shared what it is given beside each job
 * @param {{ jobs: readonly unknown[], threads: number, json: boolean }} request
 */
async function reportOf(entry, shared, { jobs, threads, json }) {
  const { written } = await importSource(root, entry);
  const results = await playAll({ root, entry, shared }, jobs, threads, progressOf(jobs.length));
  return written(shared, results.flat(), json);
}

try {
  const request = readRequest();
  const { jobsFor, readScenario } = await importSource(root, ENTRY);
  const { asking } = await importSource(root, TALKS);
  const scenario = readScenario(request.file);
  const asked = asking(scenario, join(root, 'tools', 'lesson', 'questions'));
  const playing = { jobs: jobsFor(request), threads: request.threads, json: request.json };
  const alone = request.waits ? await reportOf(WAITS, scenario, playing) : undefined;
  const talks = alone ?? (await reportOf(TALKS, asked, playing));
  const lesson = request.talks || request.waits ? undefined : await reportOf(ENTRY, scenario, playing);
  const report = lesson === undefined ? talks : together(lesson, talks, request.json);
  console.log(report);
  if (request.write)
    writeMeasured(join(root, 'docs', 'understand', 'lesson.md'), `Counted on ${today()}.\n\n${report}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** @returns {string} the date, such as 2026-09-30 */
function today() {
  return new Date().toISOString().slice(0, 10);
}

/**
 * One document of both.
 * @param {string} lesson
 * @param {string} talks
 * @param {boolean} asJson
 */
function together(lesson, talks, asJson) {
  if (!asJson) return `${lesson}\n\n## What the talks are like\n\n${talks}`;
  return JSON.stringify({ ...JSON.parse(lesson), talks: JSON.parse(talks) }, null, 2);
}

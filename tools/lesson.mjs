// @ts-check
// Counts what a chair reads and does in a lesson: npm run -s lesson -- FILE [--games 200] [--seed 700] [--json] [--write].
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeMeasured } from './report/write-measured.mjs';
import { importSource } from './source/import-source.mjs';
import { playAll } from './threads/play-all.mjs';
import { progressOf } from './threads/progress.mjs';

const ENTRY = 'tools/lesson/measure-lesson.ts';
const USAGE =
  'Usage: npm run -s lesson -- FILE [--games 200] [--seed 700] [--threads 2] [--json] [--write]\n--write puts the report into docs/lesson.md.';
const root = fileURLToPath(new URL('..', import.meta.url));

function readRequest() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '200' },
      seed: { type: 'string', default: '700' },
      threads: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  const [games = 0, seed = -1, threads = 0] = [values.games, values.seed, values.threads].map(Number);
  const isWhole = [games, seed, threads].every((number) => Number.isInteger(number));
  if (file === undefined || positionals.length > 1 || !isWhole || games < 1 || threads < 1) throw new Error(USAGE);
  if (seed < 0 || seed + games > 2 ** 32) throw new Error(`Seeds go from 0 to ${2 ** 32 - 1}.`);
  return {
    file: resolve(process.env.INIT_CWD ?? '.', file),
    games,
    seed,
    threads,
    json: values.json,
    write: values.write,
  };
}

try {
  const request = readRequest();
  const { jobsFor, readScenario, written } = await importSource(root, ENTRY);
  const scenario = readScenario(request.file);
  const jobs = jobsFor(request);
  const results = await playAll(
    { root, entry: ENTRY, shared: scenario },
    jobs,
    request.threads,
    progressOf(jobs.length),
  );
  const report = written(scenario, results.flat(), request.json);
  console.log(report);
  if (request.write) writeMeasured(join(root, 'docs', 'lesson.md'), report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

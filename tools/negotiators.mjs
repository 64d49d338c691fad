// @ts-check
// Measures the game's negotiators: npm run -s negotiators -- [aims] [endings] [comparisons] [steps] [uneven] [hints].
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeMeasured } from './report/write-measured.mjs';
import { importSource } from './source/import-source.mjs';
import { playAll } from './threads/play-all.mjs';
import { progressOf } from './threads/progress.mjs';

const ENTRY = 'tools/negotiators/measure-negotiators.ts';
const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {readonly string[]} words what can be measured */
function readRequest(words) {
  const usage = `Usage: npm run -s negotiators -- [${words.join('] [')}] [--games 500] [--seed 1] [--threads ${availableParallelism()}] [--write]\n--write puts the report into docs/understand/negotiators.md.`;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: String(availableParallelism()) },
      write: { type: 'boolean', default: false },
    },
  });
  const games = Number(values.games);
  const seed = Number(values.seed);
  const threads = Number(values.threads);
  const isWhole = [games, seed, threads].every((number) => Number.isInteger(number));
  const unknown = positionals.find((word) => !words.includes(word));
  if (unknown !== undefined || !isWhole || games < 1 || seed < 0 || seed + games > 2 ** 32 || threads < 1) {
    throw new Error(usage);
  }
  return { words: positionals.length === 0 ? words : positionals, games, seed, threads, write: values.write };
}

try {
  const { WORDS, jobsFor, readScenarios, reportOn } = await importSource(root, ENTRY);
  const { threads, write, ...request } = readRequest(WORDS);
  const scenarios = readScenarios(root);
  const jobs = jobsFor(scenarios, request);
  const results = await playAll({ root, entry: ENTRY, shared: scenarios }, jobs, threads, progressOf(jobs.length));
  const report = reportOn(scenarios, request, jobs, results);
  console.log(report);
  if (write) writeMeasured(join(root, 'docs', 'understand', 'negotiators.md'), report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

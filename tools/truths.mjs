// @ts-check
// Holds every sentence of the debrief against games of every ending: npm run -s truths -- [FILE ...] [--games 200] [--seed 1].
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSource } from './source/import-source.mjs';
import { playAll } from './threads/play-all.mjs';
import { progressOf } from './threads/progress.mjs';

const ENTRY = 'tools/truths/measure-truths.ts';
const USAGE = 'Usage: npm run -s truths -- [FILE ...] [--games 200] [--seed 1] [--threads 2]';
/** Seeds of each scenario that are played before it is looked whether there are enough games of each ending. */
const AT_ONCE = 100;
/** Some endings come in one of twenty games, and some in none of a scenario's. */
const MOST_SEEDS = 20;
/** Ways in which a game can end. */
const ENDINGS = 7;
const root = fileURLToPath(new URL('..', import.meta.url));
const SHIPPED = ['white-house-2025', 'village-water', 'job-offer'].map((id) => `${root}/scenarios/${id}.yaml`);

function readRequest() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const [games = 0, seed = -1, threads = 0] = [values.games, values.seed, values.threads].map(Number);
  const isWhole = [games, seed, threads].every((number) => Number.isInteger(number));
  if (!isWhole || games < 1 || threads < 1) throw new Error(USAGE);
  if (seed < 0 || seed + games * MOST_SEEDS > 2 ** 32) throw new Error(`Seeds go from 0 to ${2 ** 32 - 1}.`);
  const files = positionals.map((file) => resolve(process.env.INIT_CWD ?? '.', file));
  return { files: files.length > 0 ? files : SHIPPED, games, seed, threads };
}

try {
  const { files, games, seed, threads } = readRequest();
  const { enoughOf, isTrue, jobsFor, readScenarios, written } = await importSource(root, ENTRY);
  const scenarios = readScenarios(files);
  const measure = { root, entry: ENTRY, shared: scenarios };
  const atOnce = Math.min(AT_ONCE, games * 2);
  /** @type {unknown[]} */
  const held = [];
  for (let first = seed; first < seed + games * MOST_SEEDS; first += atOnce) {
    /** @type {unknown[]} */
    const jobs = jobsFor(scenarios, first, atOnce, enoughOf(held, games));
    held.push(...(await playAll(measure, jobs, threads, progressOf(jobs.length))).flat());
    if (enoughOf(held, games).length === ENDINGS) break;
    process.stderr.write(`So far:\n${written(held, games)}\n`);
  }
  console.log(written(held, games));
  process.exitCode = isTrue(held) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

// @ts-check
// Runs the studies, long tests of what the sources do, whose sources have changed since they passed:
// npm run study [-- --all]. A study that passes is recorded in tests/studies.json, which `npm test` checks.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStudies, studiesNow, writeStudies } from './study/record.mjs';

const REPORT = 'test-results/study.json';
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const isForAll = process.argv.includes('--all');
const now = await studiesNow(root);
const recorded = readStudies(root);
const stale = Object.keys(now).filter((path) => isForAll || recorded[path] !== now[path]);

if (stale.length === 0) console.log('The record of all studies fits their sources.');
else {
  const passed = new Set(run(stale));
  const kept = Object.keys(now).filter((path) => passed.has(path) || !stale.includes(path));
  writeStudies(root, Object.fromEntries(kept.map((path) => [path, now[path] ?? ''])));
  console.log(`${passed.size} of ${stale.length} studies passed and were recorded.`);
  if (passed.size < stale.length) process.exitCode = 1;
}

/**
 * @param {readonly string[]} paths
 * @returns {string[]} the paths of those that passed
 */
function run(paths) {
  rmSync(REPORT, { force: true });
  const words = ['vitest', 'run', '--project', 'study', `--outputFile.json=${REPORT}`, ...paths];
  spawnSync('npx', words, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  const { testResults } = JSON.parse(readFileSync(REPORT, 'utf8'));
  return testResults
    .filter((/** @type {{ status: string }} */ { status }) => status === 'passed')
    .map((/** @type {{ name: string }} */ { name }) => relative(root, name).replaceAll('\\', '/'));
}

// @ts-check
// Runs every check of the project in order, the quick ones first, and stops at the first failure.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countVitest, describeCounts } from './test/count-results.mjs';
import { runSteps } from './test/run-steps.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @type {import('./test/run-steps.mjs').Step[]} */
const steps = [
  { title: 'Format, lint, types, and nothing unused', command: ['npm', 'run', '-s', 'check'] },
  {
    title: 'Tests of the parts',
    command: ['npx', 'vitest', 'run'],
    report: 'test-results/vitest.json',
    count: countVitest,
  },
  { title: 'Build', command: ['npm', 'run', '-s', 'build'] },
  {
    title: 'Tests of the built game in a browser',
    command: ['npx', 'playwright', 'test'],
    report: 'test-results/playwright.json',
    count: countPlaywright,
  },
];

const counts = runSteps(steps, run, (line) => console.log(line));
console.log(`\n${describeCounts(counts)}`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

/**
 * @param {readonly string[]} command
 * @returns {number}
 */
function run([program = '', ...args]) {
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status ?? 1;
}

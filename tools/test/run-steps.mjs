// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { addCounts, NO_TESTS } from './count-results.mjs';

/**
 * One check of the project.
 *
 * @typedef {object} Step
 * @property {string} title what is checked, for people
 * @property {readonly string[]} command the program and what it is told
 * @property {string} [report] the JSON file in which it tells what its tests did
 * @property {(report: any) => import('./count-results.mjs').TestCounts} [count]
 */

/**
 * Runs checks in order and stops at the first that fails. A failure that no test reports is counted as one.
 *
 * @param {readonly Step[]} steps
 * @param {(command: readonly string[]) => number} run runs a program, its output shown, and gives its exit code
 * @param {(line: string) => void} say
 * @returns {import('./count-results.mjs').TestCounts}
 */
export function runSteps(steps, run, say) {
  let counts = NO_TESTS;
  for (const [index, step] of steps.entries()) {
    say(`\n== ${index + 1}/${steps.length} ${step.title}\n`);
    if (step.report) rmSync(step.report, { force: true });
    const failed = run(step.command) !== 0;
    const found = readCounts(step);
    counts = addCounts(counts, failed && found.failed === 0 ? { ...found, failed: 1 } : found);
    if (failed) {
      say(`\n== FAILED: ${step.title}`);
      return counts;
    }
  }
  return counts;
}

/**
 * @param {Step} step
 * @returns {import('./count-results.mjs').TestCounts}
 */
function readCounts({ report, count }) {
  if (!report || !count || !existsSync(report)) return NO_TESTS;
  return count(JSON.parse(readFileSync(report, 'utf8')));
}

// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { addCounts, NO_TESTS } from './count-results.mjs';

/**
 * One check of the project.
 *
 * @typedef {object} Step
 * @property {string} title what is checked, for people
 * @property {readonly string[]} command the program and its arguments
 * @property {readonly string[]} [needs] titles of steps that have to pass before this one begins
 * @property {string} [report] the JSON file in which it tells what its tests did
 * @property {(report: any) => import('./count-results.mjs').TestCounts} [count]
 */

/**
 * The end of a program.
 *
 * @typedef {object} Ended
 * @property {number} code its exit code; 0 if all was well
 * @property {string} output everything that it printed
 */

/**
 * Runs checks side by side, each as soon as those that it needs have passed, and prints the output of each in one piece
 * when it ends. A check that needs a failed one is not run. A failure that no test reports is counted as one.
 *
 * @param {readonly Step[]} steps in an order in which each comes after those that it needs
 * @param {(command: readonly string[]) => Promise<Ended>} run
 * @param {(line: string) => void} say
 * @returns {Promise<import('./count-results.mjs').TestCounts>}
 */
export async function runSteps(steps, run, say) {
  /** @type {Map<string, Promise<boolean>>} */
  const passed = new Map();
  let counts = NO_TESTS;

  /** @param {Step} step */
  const runStep = async (step) => {
    const needed = await Promise.all((step.needs ?? []).map((title) => passed.get(title)));
    if (!needed.every((isPassed) => isPassed === true)) {
      say(`\n== NOT RUN: ${step.title}`);
      return false;
    }
    say(`== begins: ${step.title}`);
    if (step.report) rmSync(step.report, { force: true });
    const { code, output } = await run(step.command);
    const found = readCounts(step);
    counts = addCounts(counts, code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found);
    say(`\n== ${code === 0 ? 'passed' : 'FAILED'}: ${step.title}\n${output.trimEnd()}\n`);
    return code === 0;
  };

  for (const step of steps) passed.set(step.title, runStep(step));
  await Promise.all(passed.values());
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

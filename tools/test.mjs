// @ts-check
// Runs every check of the project, or with `--changed [commit]` those that the changes since a commit can affect.
import { fileURLToPath } from 'node:url';
import { affectedTests } from './test/affected-tests.mjs';
import { branchPoint, changedFiles } from './test/changed-files.mjs';
import { describeCounts } from './test/count-results.mjs';
import { runProgram } from './test/run-program.mjs';
import { runSteps } from './test/run-steps.mjs';
import { ALL_STEPS, stepsFor } from './test/steps-of.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// A warning for a later Vite, whose search takes half of the time in which the configuration is read.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

try {
  const steps = stepsAsked(process.argv.slice(2));
  const counts = await runSteps(steps, runProgram, (line) => console.log(line));
  console.log(`\n${describeCounts(counts)}`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}

/** @param {readonly string[]} words */
function stepsAsked([option, since = branchPoint(), ...rest]) {
  if (option === undefined) return ALL_STEPS;
  if (option !== '--changed' || rest.length > 0) throw new Error('Usage: npm test [-- --changed [commit]]');
  const changed = changedFiles(since);
  return stepsFor(changed, affectedTests('.', changed));
}

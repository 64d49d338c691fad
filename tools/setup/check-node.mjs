// @ts-check
import { SetUpProblem } from './set-up-problem.mjs';

const OLDEST = [20, 19];

/**
 * Checks that Node is new enough for the tools.
 *
 * @param {string} version as in `process.versions.node`, such as 20.19.0
 * @returns {void}
 * @throws {SetUpProblem} when it is older than 20.19
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetUpProblem(
    `Parley needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`,
  );
}

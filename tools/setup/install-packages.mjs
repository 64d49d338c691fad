// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/**
 * Installs the npm packages that package-lock.json lists, unless exactly these are there already. What it has to say
 * goes to standard error.
 *
 * @param {string} root folder of package.json
 * @returns {boolean} whether anything had to be installed
 * @throws {SetUpProblem} when npm fails
 */
export function installPackages(root) {
  const stamp = join(root, 'node_modules', '.parley-lock-hash');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return false;

  console.error('Installing the npm packages (once, about 300 MB on disk) ...');
  if (!runCommand('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root, toStderr: true })) {
    throw new SetUpProblem(
      'The npm packages could not be installed; npm says why above. Check the connection to the internet, then try again.',
    );
  }
  writeFileSync(stamp, `${wanted}\n`);
  return true;
}

// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end and says whether it went well; a program that is not there did not.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean, toStderr?: boolean, env?: NodeJS.ProcessEnv }} [options] quiet: its output
 * is not shown; toStderr: it goes to standard error, where it mixes with no results
 * @returns {boolean}
 */
export function runCommand(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? 'ignore' : ['ignore', options.toStderr ? 2 : 'inherit', 'inherit'],
    // npm and npx are scripts on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Returns the commit at which the current branch left the main one: the last commit itself on the main branch.
 *
 * @param {string} [folder] of the project
 * @returns {string} a commit, or `HEAD` if there is no main branch
 */
export function branchPoint(folder = '.') {
  const upstream = git(folder, 'merge-base', 'HEAD', 'origin/HEAD') ?? git(folder, 'merge-base', 'HEAD', 'main');
  return upstream?.trim() || 'HEAD';
}

/**
 * Returns the files that differ from a commit, those included that git does not know yet.
 *
 * @param {string} since a commit
 * @param {string} [folder] of the project
 * @returns {string[]} paths from the project's root
 * @throws {Error} if git does not know the commit
 */
export function changedFiles(since, folder = '.') {
  const differing = git(folder, 'diff', '--name-only', since);
  if (differing === undefined) throw new Error(`Git knows no commit "${since}".`);
  const added = git(folder, 'ls-files', '--others', '--exclude-standard') ?? '';
  return `${differing}\n${added}`.split('\n').filter((path) => path !== '');
}

/**
 * @param {string} folder
 * @param {readonly string[]} words
 * @returns {string | undefined} the output; `undefined` if git failed
 */
function git(folder, ...words) {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

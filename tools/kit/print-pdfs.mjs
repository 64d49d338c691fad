// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Exit code of the printing script if there is no browser. */
const NO_BROWSER = 3;

/**
 * Prints pages as PDF, by a browser of this machine or Playwright's own. It waits: a command says what it has done.
 *
 * @param {string} root folder of package.json
 * @param {readonly { from: string, to: string }[]} files whole paths
 * @returns {boolean} false where there is no browser
 */
export function printPdfs(root, files) {
  const input = JSON.stringify({ root, files });
  const { status } = spawnSync(process.execPath, [join(root, 'tools', 'kit', 'printer.mjs')], {
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (status === NO_BROWSER) return false;
  if (status !== 0) throw new Error('The browser could not print the pages: what it says stands above.');
  return true;
}

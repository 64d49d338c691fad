// @ts-check
// Measures the built page with Lighthouse: `npm run build`, then `npm run lighthouse`. What it needs is installed in a
// folder of its own, since nobody who plays or builds the game has a use for it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './setup/find-chromium.mjs';

const folder = fileURLToPath(new URL('lighthouse', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const chromium = findChromium();

if (chromium === undefined) stop('No Chromium was found. Name one: CHROMIUM_PATH=/path/to/it npm run lighthouse');
if (!existsSync(`${dist}/index.html`)) stop('The page is not built yet: npm run build');
if (!existsSync(`${folder}/node_modules`)) run('npm', ['ci', '--no-audit', '--no-fund']);
run(process.execPath, ['measure.mjs', dist, chromium]);

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {string} words
 * @returns {never}
 */
function stop(words) {
  console.error(words);
  process.exit(1);
}

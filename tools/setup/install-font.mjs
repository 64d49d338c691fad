// @ts-check
import { spawnSync } from 'node:child_process';
import { canInstallSystemPackages, installSystemPackages } from './system-packages.mjs';

/**
 * Provides one font where there is none at all and every text in the browser would be blank.
 *
 * @returns {void}
 */
export function installFont() {
  if (process.platform !== 'linux' || hasFont()) return;
  if (canInstallSystemPackages() && installSystemPackages(['fontconfig', 'fonts-liberation'])) return;
  console.warn('No font was found here. If the tests meet blank text, install one, such as fonts-liberation.');
}

/** @returns {boolean} */
function hasFont() {
  const list = spawnSync('fc-list', [], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/**
 * Returns true if this is Debian, Ubuntu or a derivative, and we may change it.
 *
 * @returns {boolean}
 */
export function canInstallSystemPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Returns true if this is Debian itself, whose packages differ from those of its derivatives.
 *
 * @returns {boolean}
 */
export function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

/**
 * Installs packages of the system, without what they merely recommend.
 *
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are installed now
 */
export function installSystemPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Lists that could not be refreshed may still do, so only the second command decides.
  runCommand('apt-get', ['update', '-q'], { env });
  return runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}

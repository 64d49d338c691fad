// @ts-check
import { existsSync } from 'node:fs';
import { canInstallSystemPackages, installSystemPackages } from './system-packages.mjs';

const USUAL_PLACES = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'];

/**
 * Provides a Redis server, which some tests of live classes start for themselves; without one they are skipped.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {void}
 */
export function installRedis(env = process.env) {
  if ([env.REDIS_SERVER, ...USUAL_PLACES].some((path) => path && existsSync(path))) return;
  if (canInstallSystemPackages()) {
    console.log('Installing a Redis server for the tests, from the packages of the system ...');
    if (installSystemPackages(['redis-server'])) return;
  }
  console.warn('No redis-server was found here: the tests that need one are skipped.');
}

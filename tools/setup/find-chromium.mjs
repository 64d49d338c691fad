// @ts-check
import { existsSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/** Chromium without windows, as Debian has it: nothing is drawn for a person, so that tests take a fifth less time. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const USUAL_PLACES = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium or Chrome of this machine that starts. `CHROMIUM_PATH` comes before the usual places.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} its path; nothing when the machine has none
 */
export function findChromium(env = process.env) {
  const named = env.CHROMIUM_PATH;
  return (named ? [named, ...USUAL_PLACES] : USUAL_PLACES).find(browserStarts);
}

/**
 * Returns true if there is a browser at the path and its libraries are installed.
 *
 * @param {string} path
 * @returns {boolean}
 */
export function browserStarts(path) {
  return existsSync(path) && runCommand(path, ['--version'], { quiet: true });
}

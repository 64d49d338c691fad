// @ts-check
import { browserStarts, findChromium, HEADLESS_SHELL } from './find-chromium.mjs';
import { runCommand } from './run-command.mjs';
import { SetUpProblem } from './set-up-problem.mjs';
import { canInstallSystemPackages, installSystemPackages, isDebian } from './system-packages.mjs';

/**
 * Provides a Chromium for the tests: on Debian the one without windows, if we may install it; else the machine's own, one
 * from the system's packages, or Playwright's.
 *
 * @param {string} root folder of package.json, with its npm packages installed
 * @returns {Promise<void>}
 * @throws {SetUpProblem} when no way leads to a browser that starts
 */
export async function installBrowser(root) {
  if (canInstallSystemPackages() && isDebian() && !browserStarts(HEADLESS_SHELL)) {
    console.log('Installing a Chromium without windows for the tests, from the packages of the system ...');
    installSystemPackages(['chromium-headless-shell', 'fonts-liberation']);
  }
  if (findChromium() || (await playwrightBrowserStarts())) return;
  if (canInstallSystemPackages()) {
    console.log('Installing Chromium for the tests, from the packages of the system ...');
    if (installSystemPackages(['chromium', 'fonts-liberation']) && findChromium()) return;
  }
  console.log('Fetching a Chromium for the tests ...');
  const withLibraries = canInstallSystemPackages() ? ['--with-deps'] : [];
  runCommand('npx', ['playwright', 'install', ...withLibraries, 'chromium'], { cwd: root });
  if (await playwrightBrowserStarts()) return;
  throw new SetUpProblem(
    [
      'The tests need Chromium, and none could be installed.',
      'Install Chromium or Chrome yourself and say where it is: CHROMIUM_PATH=/path/to/chromium npm test.',
      'If it is only libraries that are missing, this adds them: sudo npx playwright install-deps chromium.',
    ].join('\n'),
  );
}

/** @returns {Promise<boolean>} whether Playwright has a browser of its own here */
async function playwrightBrowserStarts() {
  const { chromium } = await import('@playwright/test');
  return browserStarts(chromium.executablePath());
}

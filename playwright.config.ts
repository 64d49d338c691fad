import { register } from 'node:module';
import { defineConfig } from '@playwright/test';
import { RESOLVER_RULES } from './tests/e2e/support/here.ts';
import { findChromium } from './tools/setup/find-chromium.mjs';

// Playwright's own transformer takes a dozen seconds for the sources where it has not kept what it made of them.
register('./tools/test/source-hooks.mjs', import.meta.url);

/** Another one lets two checkouts be tested at once. */
const port = process.env.PARLEY_E2E_PORT ?? '4310';
const address = `http://127.0.0.1:${port}/`;
const chromium = findChromium();
// Every worker reads this file again; the search is done once.
if (chromium) process.env.CHROMIUM_PATH = chromium;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  // One more than there are cores here: a test waits now and then, for a scene to end or a page to be drawn.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Every wait is for a condition: these limits only end what hangs, and leave room for two cores with a load of 20.
  // At a load of 30, whole tests took 37 s at most, but for lessons with several devices.
  timeout: 480_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: address,
    actionTimeout: 60_000,
    viewport: { width: 1366, height: 768 },
    // It would fetch the whole page in each of hundreds of contexts, and answer what tests keep the server from giving.
    serviceWorkers: 'block',
    // The page is lit as the device asks; a room at night, unless a test says otherwise.
    colorScheme: 'dark',
    // Nothing is drawn sixty times a second but in tests of what moves, and in whole games: see `IN_MOTION`.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // A trace costs a quarter of the time: whoever needs one says `--trace on`.
    trace: 'off',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        // Containers have no user namespaces for the sandbox.
        '--no-sandbox',
        `--host-resolver-rules=${RESOLVER_RULES}`,
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // WebGL in software is slower than a plain canvas, and the same everywhere.
        '--disable-gpu',
        '--enable-unsafe-swiftshader',
        '--force-color-profile=srgb',
      ],
    },
  },
  webServer: {
    command: 'node tools/serve.mjs --built',
    env: { PORT: port, PARLEY_DATA: 'memory' },
    url: address,
    reuseExistingServer: false,
  },
});

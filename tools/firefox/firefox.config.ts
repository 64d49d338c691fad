import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import chromium from '../../playwright.config.ts';

/** Path of a file or folder of the project. */
function at(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

const { launchOptions: _, contextOptions: __, ...use } = chromium.use ?? {};

/**
 * Walks in Firefox: `npm run firefox`. Not walked are those by the Tab key, which leads from the page to the browser's own
 * controls here, those with downloads or axe, and those that measure memory: the driver cannot do these.
 */
export default defineConfig({
  ...chromium,
  testDir: at('tests/e2e'),
  testMatch: ['talks', 'tutorial', 'desk', 'sizes', 'members'].map((name) => `**/${name}.spec.ts`),
  grepInvert: /keyboard/,
  outputDir: at('test-results/firefox'),
  reporter: 'list',
  workers: 2,
  use: {
    ...use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    // The driver would write a style into the page, against its policy.
    screenshot: 'off',
    launchOptions: {
      executablePath: at('tools/firefox/firefox.mjs'),
      firefoxUserPrefs: {
        'ui.prefersReducedMotion': 1,
        // Dark.
        'layout.css.prefers-color-scheme.content-override': 0,
      },
    },
  },
  webServer: [chromium.webServer ?? []].flat().map((server) => ({ ...server, cwd: at('') })),
});

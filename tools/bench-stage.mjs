// @ts-check
// Measures the stage on the built page: `npm run build`, then `npm run bench:stage`.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './setup/find-chromium.mjs';
import { importSource } from './source/import-source.mjs';
import { emptyFramesOf, framesOf } from './stage-bench/frames.mjs';
import { MOTIONS } from './stage-bench/motions.mjs';

const PORT = 4312;
/** A school's Chromebook, and a large screen with twice the pixels. */
const SCREENS = [
  { width: 1366, height: 768, density: 1 },
  { width: 1920, height: 1080, density: 2 },
];
const CASES = SCREENS.flatMap((screen) => [1, 4].map((slower) => ({ screen, slower })));
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const root = fileURLToPath(new URL('..', import.meta.url));
const { findMoments } = await importSource(root, 'tools/moments/moments.ts');
const moments = findMoments();
const chromiumPath = findChromium();
const launchPath = chromiumPath === undefined ? {} : { executablePath: chromiumPath };
const server = await preview({ root, preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  ...launchPath,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
console.log('| motion | screen | CPU | frames | script a frame, median | 95th percentile | frames in 3 s of rest |');
console.log('| --- | --- | --- | ---: | ---: | ---: | ---: |');
try {
  for (const slower of [1, 4]) {
    report('an empty frame', '', slower, await emptyFramesOf(browser, { address: ADDRESS, slower }));
  }
  for (const motion of MOTIONS) {
    for (const { screen, slower } of CASES) {
      const { times, atRest } = await framesOf(browser, { motion, moments, address: ADDRESS, screen, slower });
      report(motion.name, `${screen.width} x ${screen.height}, ${screen.density}x`, slower, times, atRest);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} what
 * @param {string} screen
 * @param {number} slower
 * @param {number[]} times
 * @param {number} [atRest]
 */
function report(what, screen, slower, times, atRest) {
  const cpu = slower === 1 ? 'as it is' : `${slower}x slower`;
  const cells = [what, screen, cpu, times.length, at(times, 0.5), at(times, 0.95), atRest ?? ''];
  console.log(`| ${cells.join(' | ')} |`);
}

/**
 * The value below which a share of all lie, in milliseconds.
 * @param {number[]} times
 * @param {number} share
 */
function at(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`;
}

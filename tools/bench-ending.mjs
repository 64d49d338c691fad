// @ts-check
// Measures how soon an ending is shown on the built page: `npm run build`, then `npm run bench:ending`.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './setup/find-chromium.mjs';
import { importSource } from './source/import-source.mjs';

const PORT = 4313;
/** Ukraine's chair. */
const CHAIR = 1;
const SEEDS = [1, 2, 3, 4, 5];
const root = fileURLToPath(new URL('..', import.meta.url));
const { flagship, playOn, saveOf } = await importSource(root, 'tools/moments/played-games.ts');
const { playToTheEnd } = await importSource(root, 'tests/e2e/support/table.ts');
const game = flagship();
const saves = SEEDS.map((seed) => {
  /** @type {import('./moments/played-games.ts').Played[]} */
  const games = playOn(game, seed, CHAIR);
  const last = games.filter(({ state }) => state.toAct?.party === CHAIR);
  return saveOf(game, last.at(-1));
});
const chromiumPath = findChromium();
const server = await preview({ root, preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
console.log('| CPU | games | the ending is shown, median | slowest | longest task of the page by then |');
console.log('| --- | ---: | ---: | ---: | ---: |');
try {
  for (const slower of [1, 4]) {
    const times = [];
    for (const save of saves) times.push(await timesOf(save, slower));
    const shown = times.map((time) => time.shown).sort((a, b) => a - b);
    const longest = Math.max(...times.map((time) => time.longest));
    const cpu = slower === 1 ? 'as it is' : `${slower}x slower`;
    const cells = [cpu, times.length, shown[Math.floor(shown.length / 2)], shown.at(-1), longest].map((cell) =>
      typeof cell === 'number' && cell !== times.length ? `${cell.toFixed(0)} ms` : cell,
    );
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * Milliseconds from the last key or click of a game to its ending on the screen, and of the longest task in between.
 *
 * @param {string} save a game in which the person is about to decide for the last time
 * @param {number} slower
 */
async function timesOf(save, slower) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript((text) => {
    localStorage.setItem('parley:game', text);
    localStorage.setItem('parley:introductions', 'off');
  }, save);
  await page.addInitScript(() => {
    const measured = { last: 0, longest: 0, shown: 0 };
    Object.assign(window, { measured });
    const note = () => {
      measured.last = performance.now();
      measured.longest = 0;
    };
    for (const kind of ['keydown', 'click']) addEventListener(kind, note, true);
    new PerformanceObserver((list) => {
      if (measured.shown > 0) return;
      for (const { duration } of list.getEntries()) measured.longest = Math.max(measured.longest, duration);
    }).observe({ type: 'longtask' });
    const watch = () => {
      const stands = document.querySelector('.place--result h1') !== null;
      // The frame in which it stands has been drawn when the next one is asked for.
      const next = stands ? () => Object.assign(measured, { shown: performance.now() - measured.last }) : watch;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(watch);
  });
  await page.goto(`http://127.0.0.1:${PORT}/?stage=off#/table`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await playToTheEnd(page, (/** @type {import('@playwright/test').Locator} */ target) => target.click());
  await page.waitForFunction(() => /** @type {any} */ (window).measured.shown > 0);
  const measured = /** @type {{ shown: number, longest: number }} */ (await page.evaluate('window.measured'));
  await page.close();
  return measured;
}

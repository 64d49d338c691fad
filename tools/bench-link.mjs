// @ts-check
// Measures how soon a link is shown and verified on the built page: `npm run build`, then `npm run bench:link`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './setup/find-chromium.mjs';

const PORT = 4314;
const TIMES = 9;
const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ name: string, code: string }[]} */
const links = JSON.parse(readFileSync(`${root}/tests/replays/golden/links.json`, 'utf8'));
const chromiumPath = findChromium();
const server = await preview({ root, preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
console.log(
  '| link | CPU | what it says is shown, median | verified, median | slowest | longest task of the page by then |',
);
console.log('| --- | --- | ---: | ---: | ---: | ---: |');
try {
  for (const { name, code } of links) {
    for (const slower of [1, 4]) {
      const times = [];
      for (let time = 0; time < TIMES; time += 1) times.push(await timesOf(code, slower));
      const said = times.map((each) => each.said).sort((a, b) => a - b);
      const verified = times.map((each) => each.verified).sort((a, b) => a - b);
      const longest = Math.max(...times.map((each) => each.longest));
      const middle = Math.floor(TIMES / 2);
      const cells = [said[middle], verified[middle], verified.at(-1), longest].map((ms = 0) => `${ms.toFixed(0)} ms`);
      console.log(`| ${[name, slower === 1 ? 'as it is' : `${slower}x slower`, ...cells].join(' | ')} |`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * Milliseconds from the navigation until what the link says is painted and until its ending is, and of the longest task
 * by then. Each in a context of its own: nothing is in the cache.
 *
 * @param {string} code
 * @param {number} slower
 */
async function timesOf(code, slower) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const measured = { said: 0, verified: 0, longest: 0 };
    Object.assign(window, { measured });
    new PerformanceObserver((list) => {
      if (measured.verified > 0) return;
      for (const { duration } of list.getEntries()) measured.longest = Math.max(measured.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    // The frame in which something stands has been drawn when the next one is asked for.
    /** @param {'said' | 'verified'} which @param {string} selector */
    const watchFor = (which, selector) => {
      const watch = () => {
        const stands = document.querySelector(selector) !== null;
        requestAnimationFrame(stands ? () => Object.assign(measured, { [which]: performance.now() }) : watch);
      };
      requestAnimationFrame(watch);
    };
    watchFor('said', '.link-said, .place--result h1');
    watchFor('verified', '.place--result h1');
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`http://127.0.0.1:${PORT}/?stage=off#${code}`);
  await page.waitForFunction(() => /** @type {any} */ (window).measured.verified > 0);
  const measured = /** @type {{ said: number, verified: number, longest: number }} */ (
    await page.evaluate('window.measured')
  );
  await context.close();
  return measured;
}

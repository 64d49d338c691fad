// @ts-check
// Measures how soon a link is shown and verified on the built page, served by our own server: `npm run build`, then
// `npm run bench:link`. `--against <folder>` measures another built page in turns with it, so that a busy machine is
// equally unfair to both.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from './setup/find-chromium.mjs';
import { openHost } from './wire/open-host.mjs';

const { values } = parseArgs({ options: { against: { type: 'string' }, times: { type: 'string', default: '9' } } });
const TIMES = Number(values.times);
const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ name: string, code: string }[]} */
const links = JSON.parse(readFileSync(`${root}/tests/replays/golden/links.json`, 'utf8'));
const chromiumPath = findChromium();
const now = { name: 'now', host: await openHost(`${root}/dist`) };
const pages = values.against === undefined ? [now] : [{ name: 'before', host: await openHost(values.against) }, now];
const browser = await chromium.launch({
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
console.log(
  '| link | CPU | page | what it says is shown, median | verified, median | fastest | slowest | longest task of the page by then |',
);
console.log('| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |');
try {
  for (const { name, code } of links) for (const slower of [1, 4]) await compare(name, code, slower);
} finally {
  await browser.close();
  for (const { host } of pages) host.close();
}

/**
 * Opens a link by each page in turns.
 *
 * @param {string} link
 * @param {string} code
 * @param {number} slower
 */
async function compare(link, code, slower) {
  /** @type {{ said: number, verified: number, longest: number }[][]} */
  const times = pages.map(() => []);
  for (let time = 0; time < TIMES; time += 1)
    for (const [at, { host }] of pages.entries())
      times[at]?.push(await timesOf(`${host.address}?stage=off#${code}`, slower));
  for (const [at, { name }] of pages.entries()) {
    const of = times[at] ?? [];
    const said = of.map((each) => each.said).sort((a, b) => a - b);
    const verified = of.map((each) => each.verified).sort((a, b) => a - b);
    const longest = Math.max(...of.map((each) => each.longest));
    const middle = Math.floor(TIMES / 2);
    const cells = [said[middle], verified[middle], verified[0], verified.at(-1), longest];
    const shown = cells.map((ms = 0) => `${ms.toFixed(0)} ms`);
    console.log(`| ${[link, slower === 1 ? 'as it is' : `${slower}x slower`, name, ...shown].join(' | ')} |`);
  }
}

/**
 * Milliseconds from the navigation until what the link says is painted and until its ending is, and of the longest task
 * by then. Each in a context of its own: nothing is in the cache.
 *
 * @param {string} address
 * @param {number} slower
 */
async function timesOf(address, slower) {
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
  await page.goto(address);
  await page.waitForFunction(() => /** @type {any} */ (window).measured.verified > 0);
  const measured = /** @type {{ said: number, verified: number, longest: number }} */ (
    await page.evaluate('window.measured')
  );
  await context.close();
  return measured;
}

// @ts-check
/**
 * @typedef {{
 *   blocked: number,
 *   blockedByAll: number,
 *   longest: number,
 *   shift: number,
 * }} Load Milliseconds over 50 of every long task until the page is quiet, and until the stage is there, too; the longest
 *   task; how much has jumped
 */

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Quiet period in milliseconds that Lighthouse waits for. */
const QUIET = 5000;
/** Begins what the page says of itself once it is quiet. */
const QUIET_NOW = 'quiet: ';

/**
 * Opens a table of the flagship on a phone, as somebody does who comes back to a game, with nothing in the cache.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, slower: number, save: string }} run `save`: the game that the phone keeps
 * @returns {Promise<Load>}
 */
export async function firstLoadOf(browser, { address, slower, save }) {
  const context = await browser.newContext({ ...PHONE, colorScheme: 'dark' });
  try {
    const page = await context.newPage();
    await page.addInitScript((text) => {
      localStorage.setItem('parley:game', text);
      localStorage.setItem('parley:introductions', 'off');
    }, save);
    await page.addInitScript(observe, { quiet: QUIET, quietNow: QUIET_NOW });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    // To ask the page would be an input of its person, as browsers count them.
    const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(QUIET_NOW) });
    await page.goto(`${address}#/table`);
    const { blocked, longest } = JSON.parse((await told).text().slice(QUIET_NOW.length));
    // A touch where nothing is: what waits for the first input begins.
    await page.touchscreen.tap(1, 300);
    // On a phone the map is a place of its own.
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.stage-canvas[data-ready="true"]').waitFor({ state: 'attached' });
    const all = await page.evaluate((ms) => /** @type {any} */ (window).measured.quietFor(ms), QUIET);
    return { blocked, longest, blockedByAll: all.blocked, shift: all.shift };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page.
 *
 * @param {{ quiet: number, quietNow: string }} words
 */
function observe({ quiet, quietNow }) {
  const SHORT = 50;
  const told = { blocked: 0, longest: 0, shift: 0 };
  let lastLong = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      told.blocked += duration - SHORT;
      told.longest = Math.max(told.longest, duration);
      lastLong = startTime + duration;
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = /** @type {any} */ (entry);
      if (!hadRecentInput) told.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const quietFor = async (/** @type {number} */ ms) => {
    const since = performance.now();
    while (performance.now() - Math.max(since, lastLong) < ms) await new Promise((done) => setTimeout(done, 100));
    return { ...told };
  };
  Object.assign(window, { measured: { quietFor } });
  quietFor(quiet).then((now) => console.log(quietNow + JSON.stringify(now)));
}

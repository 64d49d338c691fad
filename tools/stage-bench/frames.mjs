// @ts-check
/**
 * Plays a motion on the page and times the script of each of its frames, in milliseconds of the thread's own clock,
 * so that other work of the machine does not count; then counts the frames that are drawn while nothing moves.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{
 *   motion: import('./motions.mjs').Motion,
 *   moments: import('../moments/moments.ts').Moments,
 *   address: string,
 *   screen: { width: number, height: number, density: number },
 *   slower: number,
 * }} run
 * @returns {Promise<{ times: number[], atRest: number }>}
 */
export async function framesOf(browser, { motion, moments, address, screen, slower }) {
  const { density: deviceScaleFactor, ...viewport } = screen;
  const context = await browser.newContext({ viewport, deviceScaleFactor, colorScheme: 'dark' });
  try {
    const page = await context.newPage();
    await page.addInitScript((save) => {
      localStorage.setItem('parley:game', save);
      localStorage.setItem('parley:introductions', 'off');
    }, motion.save(moments) ?? '');
    const devtools = await context.newCDPSession(page);
    const trace = () => browser.startTracing(page, { categories: ['devtools.timeline'] });
    if (motion.begin === undefined) await trace();
    await page.goto(`${address}${motion.route(moments)}`);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    if (motion.begin !== undefined) {
      await atRestOn(page);
      await trace();
      await motion.begin(page);
    }
    await atRestOn(page);
    const times = scriptOfFrames(await browser.stopTracing());
    await trace();
    await page.waitForTimeout(3000);
    return { times, atRest: scriptOfFrames(await browser.stopTracing()).length };
  } finally {
    await context.close();
  }
}

/**
 * Times animation frames on the page that do nothing: what a frame costs before the stage does anything in it.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, slower: number }} run
 * @returns {Promise<number[]>}
 */
export async function emptyFramesOf(browser, { address, slower }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme: 'dark' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 100; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    return scriptOfFrames(await browser.stopTracing());
  } finally {
    await context.close();
  }
}

/** @param {import('@playwright/test').Page} page */
async function atRestOn(page) {
  await page.locator('[data-ready="true"][data-awake="false"]').waitFor({ timeout: 60_000 });
}

/**
 * @param {Buffer} trace
 * @returns {number[]}
 */
function scriptOfFrames(trace) {
  /** @type {{ name: string, tdur?: number }[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  return events.flatMap(({ name, tdur }) => (name === 'FireAnimationFrame' && tdur !== undefined ? [tdur / 1000] : []));
}

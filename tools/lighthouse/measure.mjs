// @ts-check
// Lighthouse on the built page: the first screen, and the table of the flagship with a game going on.
import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { openHost } from './host.mjs';

const [, , dist, executablePath] = process.argv;
if (dist === undefined || executablePath === undefined) throw new Error('measure.mjs DIST CHROMIUM');

/** Lighthouse's two devices: a laptop, and a mid-range phone on a slow network. */
const DEVICES = /** @type {const} */ (['desktop', 'mobile']);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const host = await openHost(dist);
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`| page | device | ${CATEGORIES.join(' | ')} | first paint | blocked | what costs points |`);
console.log(`| --- | --- |${' ---: |'.repeat(CATEGORIES.length)} ---: | ---: | --- |`);
try {
  for (const device of DEVICES) {
    report('first screen', device, await measured(await browser.newPage(), host.address, device, false));
    const page = await browser.newPage();
    await sitDown(page);
    report('table of the flagship', device, await measured(page, `${host.address}#/table`, device, true));
  }
} finally {
  await browser.close();
  host.close();
}

/**
 * Begins a game of the flagship, which the device then keeps.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function sitDown(page) {
  await page.goto(`${host.address}#/chairs/white-house-2025/1/chair/ukraine`);
  await page.locator('::-p-aria([name="Sit down at the table"][role="button"])').click();
  await page.waitForFunction(() => location.hash.startsWith('#/table'));
  // Nothing else may run meanwhile: from an empty page the table is come to anew.
  await page.goto('about:blank');
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @param {'desktop' | 'mobile'} device
 * @param {boolean} keepsGame Whether what the device keeps is left as it is
 */
async function measured(page, address, device, keepsGame) {
  const flags = { output: /** @type {const} */ ('json'), onlyCategories: CATEGORIES, disableStorageReset: keepsGame };
  const result = await lighthouse(address, flags, device === 'desktop' ? desktopConfig : undefined, page);
  await page.close();
  if (result === undefined) throw new Error(`Lighthouse has nothing to say of ${address}`);
  return result.lhr;
}

/**
 * @param {string} page
 * @param {string} device
 * @param {import('lighthouse').Result} result
 */
function report(page, device, { categories, audits, runtimeError }) {
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const scores = CATEGORIES.map((id) => Math.round(100 * (categories[id]?.score ?? 0)));
  const costly = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${Math.round(100 * (audits[id]?.score ?? 0))}`);
  const shown = ['first-contentful-paint', 'total-blocking-time'].map((id) => audits[id]?.displayValue ?? '');
  console.log(`| ${[page, device, ...scores, ...shown, costly.join(', ')].join(' | ')} |`);
}

// @ts-check
// Counts what the built page sends over the network from an empty cache, served by our own server: `npm run build`, then
// `npm run bench:wire`. `--against <folder>` counts another built page beside it; `--list` names every request.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from './setup/find-chromium.mjs';
import { countAnswers } from './wire/count-answers.mjs';
import { holdIdleWork } from './wire/hold-idle-work.mjs';
import { openHost } from './wire/open-host.mjs';

/** @typedef {import('./wire/count-answers.mjs').Sent} Sent */

const OWN = fileURLToPath(new URL('../dist', import.meta.url));
const { values } = parseArgs({ options: { against: { type: 'string' }, list: { type: 'boolean' } } });
const VIEW = { viewport: { width: 1366, height: 768 }, serviceWorkers: /** @type {const} */ ('block') };
/** @type {{ name: string, code: string }[]} */
const links = JSON.parse(readFileSync(new URL('../tests/replays/golden/links.json', import.meta.url), 'utf8'));
const chromiumPath = findChromium();
const browser = await chromium.launch({
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
console.log('| page | up to | requests | KB | scripts | styles | fonts | other |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
try {
  if (values.against !== undefined) await count('before', values.against);
  await count('now', OWN);
} finally {
  await browser.close();
}

/**
 * Counts the way to a table, and that to the verified ending of a link.
 *
 * @param {string} name of the page that is counted
 * @param {string} dist
 */
async function count(name, dist) {
  const host = await openHost(dist);
  try {
    await toTable(name, host.address);
    for (const { name: of, code } of links) await toEnding(name, of, code, host.address);
  } finally {
    host.close();
  }
}

/**
 * From the first screen to the flagship's table with its stage.
 *
 * @param {string} name
 * @param {string} address
 */
async function toTable(name, address) {
  const context = await browser.newContext(VIEW);
  const page = await context.newPage();
  const goOn = await holdIdleWork(page);
  const { address: counted, quiet, sent, close } = await countAnswers(address);
  await page.goto(counted);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await quiet();
  report(name, 'first screen, before anything idle', sent());
  await goOn();
  // The page waits half a second before it looks ahead.
  await page.waitForTimeout(1000);
  await quiet();
  report(name, 'first screen, at rest', sent());
  await page.evaluate("location.hash = '#/chairs/white-house-2025/1/chair/ukraine'");
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(1000);
  await quiet();
  report(name, 'table of the flagship, with its stage', sent());
  await context.close();
  close();
}

/**
 * A link, to its verified ending.
 *
 * @param {string} name
 * @param {string} of name of the link
 * @param {string} code
 * @param {string} address
 */
async function toEnding(name, of, code, address) {
  const context = await browser.newContext(VIEW);
  const page = await context.newPage();
  await holdIdleWork(page);
  const { address: counted, quiet, sent, close } = await countAnswers(address);
  await page.goto(`${counted}#${code}`);
  await page.locator('.place--result h1').waitFor();
  await quiet();
  report(name, `ending of a link: ${of}`, sent());
  await context.close();
  close();
}

/**
 * @param {string} name
 * @param {string} part
 * @param {Sent} sent
 */
function report(name, part, { requests, bytes, byKind, names }) {
  const kinds = ['scripts', 'styles', 'fonts', 'other'].map((kind) => inKB(byKind[kind] ?? 0));
  console.log(`| ${[name, part, requests, inKB(bytes), ...kinds].join(' | ')} |`);
  if (values.list) for (const each of names) console.log(`  ${each}`);
}

/** @param {number} bytes */
function inKB(bytes) {
  return (bytes / 1024).toFixed(1);
}

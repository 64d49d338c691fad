// @ts-check
// Plays game after game in one tab of the built page, with its stage, and looks at what the page keeps of them:
// `npm run build`, then `npm run endurance -- [games]`.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './setup/find-chromium.mjs';
import { importSource } from './source/import-source.mjs';

const PORT = 4314;
const GAMES = Number(process.argv[2] ?? 300);
/** Interval between measurements, in games. */
const EVERY = Math.max(1, Math.round(GAMES / 20));
/** Number of games before which growth is not measured: until then, scripts load and keep data once. */
const WARMING_UP = Math.ceil(GAMES / 6);

const root = fileURLToPath(new URL('..', import.meta.url));
const { clickAnywhere, playToTheEnd, sitDown } = await importSource(root, 'tests/e2e/support/table.ts');
const chromiumPath = findChromium();
const launchPath = chromiumPath === undefined ? {} : { executablePath: chromiumPath };
const server = await preview({ root, preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ ...launchPath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ baseURL: `http://127.0.0.1:${PORT}/` });
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const looks = await playing(page);
  console.log(`\nFrom game ${WARMING_UP} on, a game adds (and so much the measurements lie off that line):`);
  for (const [what, unit] of /** @type {const} */ ([
    ['heap', 'KB'],
    ['nodes', ''],
    ['listeners', ''],
  ])) {
    const { slope, off } = lineThrough(
      looks.filter(({ games }) => games >= WARMING_UP).map((look) => [look.games, look[what]]),
    );
    console.log(`${what}: ${slope.toFixed(2)} ${unit} (${off.toFixed(1)} ${unit})`);
  }
  console.log(`errors: ${errors.length}`);
  for (const error of errors) console.log(error);
} finally {
  await browser.close();
  await server.close();
}

/**
 * @typedef {object} Look What the page keeps after so many games, garbage collected
 * @property {number} games
 * @property {number} heap KB of scripts
 * @property {number} nodes of the document, also those that are in it no more
 * @property {number} listeners
 */

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Look[]>}
 */
async function playing(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  /** @type {Look[]} */
  const looks = [];
  console.log('| games | heap, KB | nodes | listeners |');
  console.log('| ---: | ---: | ---: | ---: |');
  for (let games = 1; games <= GAMES; games += 1) {
    await sitDown(page, 'job-offer', games, 0);
    await playToTheEnd(page, clickAnywhere(page));
    if (games % EVERY !== 0) continue;
    // From the same screen each time.
    await page.goto('./#/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const look = { games, ...(await kept(devtools)) };
    looks.push(look);
    console.log(`| ${games} | ${Math.round(look.heap)} | ${look.nodes} | ${look.listeners} |`);
  }
  return looks;
}

/** @param {import('@playwright/test').CDPSession} devtools */
async function kept(devtools) {
  // What one collection lets go, the next one takes.
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize') / 1024, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/**
 * The straight line of least squares, and how far off it a point lies on average.
 *
 * @param {[number, number][]} points
 */
function lineThrough(points) {
  const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const over = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  const under = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  const slope = under === 0 ? 0 : over / under;
  return { slope, off: mean(points.map(([at, value]) => Math.abs(value - y - slope * (at - x)))) };
}

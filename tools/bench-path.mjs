// @ts-check
// Measures what the page's workers do, on the built page: `npm run build`, then `npm run bench:path`.
// `-- --against <folder>` measures another build as well, in turns with this one; `--only path,decisions,links,games`
// says what of it, `--links 1000`, `--games 1000` and `--times 3` how much.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './setup/find-chromium.mjs';
import { importSource } from './source/import-source.mjs';

const PORT = 4318;
const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    only: { type: 'string', default: 'path,decisions,links,games' },
    links: { type: 'string', default: '1000' },
    games: { type: 'string', default: '1000' },
    times: { type: 'string', default: '3' },
  },
});
const parts = values.only.split(',');
const linkCount = Number(values.links);
const gameCount = Number(values.games);
const times = Number(values.times);
const flagship = readFileSync(`${root}/scenarios/white-house-2025.yaml`, 'utf8');
/** @type {{ name: string, code: string }[]} */
const golden = JSON.parse(readFileSync(`${root}/tests/replays/golden/links.json`, 'utf8'));
const code = golden.find(({ name }) => name === 'flagship-person')?.code;
const { classLinks } = await importSource(root, 'src/cli/bench/class-links.ts');
/** @type {string[]} */
const links = parts.includes('links') ? classLinks(flagship, linkCount) : [];

/** Selectors of the path: complete once `there` exists and `gone` does not. */
const WHOLE_PATH = { there: '.path-turning', gone: '.path-progress' };

const builds = ['dist', ...(values.against === undefined ? [] : [values.against])];
const servers = await Promise.all(
  builds.map((outDir, place) =>
    preview({
      root,
      build: { outDir },
      preview: { host: '127.0.0.1', port: PORT + place, strictPort: true },
      logLevel: 'error',
    }),
  ),
);
const chromiumPath = findChromium();
const browser = await chromium.launch({
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});

/** @type {{ part: string, what: string, of: (page: import('@playwright/test').Page, address: string) => Promise<Record<string, number>> }[]} */
const measures = [
  { part: 'path', what: 'turning points', of: turningPoints },
  { part: 'decisions', what: 'own decisions', of: ownDecisions },
  { part: 'links', what: `${links.length} links`, of: classBoard },
  { part: 'games', what: `${gameCount} games`, of: workshop },
];
console.log('| what | build | seconds, median (from - to) | of |');
console.log('| --- | --- | --- | ---: |');
try {
  for (const { what, of } of measures.filter(({ part }) => parts.includes(part))) {
    for (const [step, all] of await measured(of)) {
      const sorted = all.sort((a, b) => a - b).map((ms) => (ms / 1000).toFixed(1));
      const middle = sorted[Math.floor(sorted.length / 2)];
      console.log(`| ${what}: ${step} | ${middle} (${sorted[0]} - ${sorted.at(-1)}) | ${all.length} |`);
    }
  }
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
}

/**
 * Milliseconds of each part in each build, which are measured in turns.
 *
 * @param {typeof measures[number]['of']} of
 * @returns {Promise<[part: string, all: number[]][]>}
 */
async function measured(of) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  for (let time = 0; time < times; time += 1) {
    for (const [place, build] of builds.entries()) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
      const page = await context.newPage();
      page.setDefaultTimeout(900_000);
      const taken = await of(page, `http://127.0.0.1:${PORT + place}/?stage=off`);
      await context.close();
      for (const [part, ms] of Object.entries(taken)) {
        found.set(`${part} | ${build}`, [...(found.get(`${part} | ${build}`) ?? []), ms]);
      }
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * @typedef {object} Condition
 * @property {string} there what must be in the page
 * @property {string} [gone] what must not be
 * @property {number} [atLeast] the value that it must have
 */

/**
 * Milliseconds from now until each condition has been met in the page, looked at in every frame.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Record<string, Condition>} conditions by what they are the time of
 * @returns {Promise<Record<string, number>>}
 */
async function timesUntil(page, conditions) {
  const begun = performance.now();
  const times = Object.entries(conditions).map(async ([part, condition]) => {
    await page.waitForFunction(isMet, condition);
    return [part, performance.now() - begun];
  });
  return Object.fromEntries(await Promise.all(times));
}

/**
 * Runs in the page.
 *
 * @param {Condition} condition
 */
function isMet({ there, gone, atLeast = 0 }) {
  const found = document.querySelector(there);
  if (found === null || (gone !== undefined && document.querySelector(gone) !== null)) return false;
  return Number(/** @type {any} */ (found).value ?? 0) >= atLeast;
}

/**
 * From the verified ending of a link to the first point of the curve, the first card and the whole path.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function turningPoints(page, address) {
  await page.goto(`${address}#${code}`);
  await page.waitForSelector('.place--result h1');
  await page.getByRole('navigation', { name: 'Parts of the debrief' }).getByRole('button', { name: 'Path' }).click();
  return timesUntil(page, {
    'curve begins': { there: '.path-picture' },
    'first turning point': { there: '.path-card' },
    'last turning point, all of the curve': WHOLE_PATH,
  });
}

/**
 * From the press of a button to the first decision that is weighed, and to the last one.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function ownDecisions(page, address) {
  await page.goto(`${address}#${code}`);
  await page.waitForSelector('.place--result h1');
  const places = page.getByRole('navigation', { name: 'Parts of the debrief' });
  // The path is reckoned in any case: what is left is what decisions take.
  await places.getByRole('button', { name: 'Path' }).click();
  await timesUntil(page, { path: WHOLE_PATH });
  await places.getByRole('button', { name: 'decisions' }).click();
  await page.getByRole('button', { name: 'Find the costly decisions' }).click();
  return timesUntil(page, {
    'first one': { there: '.again-tour, .again-looked .again-kind:not(.again-kind--open)' },
    'all of them': { there: '.again-tour' },
  });
}

/**
 * From the press of a button to the last link that is checked.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function classBoard(page, address) {
  await page.goto(`${address}#/class`);
  await page.getByRole('button', { name: 'Make' }).click();
  await page.waitForURL(/#\/class\/[\w-]+$/);
  await page.goto(`${page.url()}/results`);
  const text = links.map((link) => `${address}#${link}`).join('\n');
  await page.getByRole('textbox', { name: /^Links of finished games/ }).fill(text);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  return timesUntil(page, {
    'first row': { there: '.board-name' },
    'all are checked': { there: '.board-name', gone: '.check-progress' },
  });
}

/**
 * From the press of a button to the last game that is played.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function workshop(page, address) {
  await page.goto(`${address}#/workshop`);
  await page.getByRole('button', { name: 'Begin with One room for two clubs' }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(flagship);
  await page.getByText('No errors').waitFor();
  const title = /^title: (.*)$/m.exec(flagship)?.[1] ?? '';
  await page.waitForFunction((text) => document.body.textContent?.includes(text), title.replaceAll(/^['"]|['"]$/g, ''));
  const play = page.getByRole('button', { name: /^Play 1,000 games/ });
  await play.click();
  return timesUntil(page, {
    'first game': { there: '#self-play-progress', atLeast: 1 },
    'all games': { there: '#self-play-progress', atLeast: gameCount },
  });
}

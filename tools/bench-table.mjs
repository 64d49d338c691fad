// @ts-check
// Measures the flagship's table on the built page: `npm run build`, then `npm run bench:table`. With `--against ADDRESS`
// or `--against FOLDER` another version is measured in turn with this one, so that both meet the same load of the machine.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { openHost } from './lighthouse/host.mjs';
import { findChromium } from './setup/find-chromium.mjs';
import { importSource } from './source/import-source.mjs';
import { firstLoadOf } from './table-bench/first-load.mjs';
import { threeDaysOf } from './table-bench/three-days.mjs';

const SEED = 7;
const SLOWER = process.argv.includes('--quick') ? [4] : [1, 4];
const DAYS_RUNS = numberAfter('--games', 3);
const LOAD_RUNS = numberAfter('--loads', 7);
/** Interactions after the slowest that are shown, too. */
const NEXT = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const { findMoments } = await importSource(root, 'tools/moments/moments.ts');
const helpers = await importSource(root, 'tests/e2e/support/table.ts');
/** @type {{ name: string, address: string, close: () => void }[]} */
const versions = [{ name: 'here', ...(await openHost(`${root}/dist`)) }];
const against = wordAfter('--against');
if (against !== undefined) versions.unshift({ name: 'against', ...(await opened(against)) });
const chromiumPath = findChromium();
const browser = await chromium.launch({
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
try {
  if (DAYS_RUNS > 0) await reportDays();
  if (LOAD_RUNS > 0) await reportLoads();
} finally {
  await browser.close();
  for (const { close } of versions) close();
}

async function reportDays() {
  const next = `next ${NEXT}`;
  console.log(
    `| version | CPU | interactions | slowest | ${next} | "Send" | pencil, median | slowest | longest task after |`,
  );
  console.log('| --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |');
  for (const slower of SLOWER) {
    const runs = await inTurn(DAYS_RUNS, (address) => threeDaysOf(browser, { address, slower, seed: SEED, helpers }));
    for (const { name } of versions) reportDaysOf(name, slower, runs.get(name) ?? []);
  }
}

/**
 * @param {string} name
 * @param {number} slower
 * @param {import('./table-bench/three-days.mjs').Days[]} runs
 */
function reportDaysOf(name, slower, runs) {
  const acts = actsOf(runs);
  const sorted = [...acts].sort((a, b) => b.ms - a.ms);
  const [slowest, ...rest] = sorted.slice(0, NEXT + 1).map(({ label, ms }) => `${ms.toFixed(0)} ms (${label})`);
  const of = (/** @type {string} */ label) => acts.filter((act) => act.label === label).map(({ ms }) => ms);
  const pencil = of('pencil');
  const sends = of('send').map((ms) => ms.toFixed(0));
  const after = median(runs.map(({ longestAfter }) => longestAfter));
  const cells = [name, cpu(slower), acts.length, slowest, rest.join(', '), `${sends.join(', ')} ms`];
  const times = [median(pencil), Math.max(...pencil), after].map((ms) => `${ms.toFixed(0)} ms`);
  console.log(`| ${[...cells, ...times].join(' | ')} |`);
}

async function reportLoads() {
  const heads = [
    'version',
    'CPU',
    'loads',
    'blocked, median',
    'worst',
    'longest task',
    'blocked by all, the stage too',
  ];
  console.log(`\n| ${heads.join(' | ')} | layout shift |`);
  console.log(`| --- | --- |${' ---: |'.repeat(heads.length - 1)}`);
  const slower = 4;
  const { letter } = findMoments();
  const runs = await inTurn(LOAD_RUNS, (address) => firstLoadOf(browser, { address, slower, save: letter }));
  for (const { name } of versions) {
    const loads = runs.get(name) ?? [];
    const blocked = loads.map((load) => load.blocked);
    const cells = [
      median(blocked),
      Math.max(...blocked),
      median(loads.map(({ longest }) => longest)),
      median(loads.map(({ blockedByAll }) => blockedByAll)),
    ].map((ms) => `${ms.toFixed(0)} ms`);
    const shift = Math.max(...loads.map((load) => load.shift)).toFixed(3);
    console.log(`| ${[name, cpu(slower), loads.length, ...cells, shift].join(' | ')} |`);
  }
}

/**
 * The acts of all runs: of each that they share, the median. Where versions differ in what is asked, so may a few acts.
 *
 * @param {import('./table-bench/three-days.mjs').Days[]} runs
 * @returns {import('./table-bench/three-days.mjs').Act[]}
 */
function actsOf(runs) {
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (const { acts } of runs) {
    for (const [place, { label, ms }] of acts.entries()) {
      const nth = acts.slice(0, place).filter((act) => act.label === label).length;
      const key = `${label}:${nth}`;
      times.set(key, [...(times.get(key) ?? []), ms]);
    }
  }
  return [...times].map(([key, each]) => ({ label: key.split(':')[0] ?? key, ms: median(each) }));
}

/**
 * Measures each version in turn, so that a busy machine is busy for all of them alike.
 *
 * @template Measured
 * @param {number} times
 * @param {(address: string) => Promise<Measured>} measure
 * @returns {Promise<Map<string, Measured[]>>}
 */
async function inTurn(times, measure) {
  /** @type {Map<string, Measured[]>} */
  const measured = new Map(versions.map(({ name }) => [name, []]));
  for (let time = 0; time < times; time += 1) {
    for (const { name, address } of time % 2 === 0 ? versions : [...versions].reverse()) {
      measured.get(name)?.push(await measure(address));
    }
  }
  return measured;
}

/** @param {string} place An address, or the folder of a built page */
function opened(place) {
  const isAddress = /^https?:/.test(place);
  return isAddress ? Promise.resolve({ address: place.replace(/\/?$/, '/'), close: () => {} }) : openHost(place);
}

/** @param {string} option */
function wordAfter(option) {
  const place = process.argv.indexOf(option);
  if (place < 0) return undefined;
  const word = process.argv[place + 1];
  if (word === undefined) throw new Error(`${option} needs a value after it.`);
  return word;
}

/** @param {string} option @param {number} usual */
function numberAfter(option, usual) {
  const word = wordAfter(option);
  if (word === undefined) return usual;
  if (!/^\d+$/.test(word)) throw new Error(`${option} needs a whole number, not ${word}.`);
  return Number(word);
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

/** @param {number} slower */
function cpu(slower) {
  return slower === 1 ? 'as it is' : `${slower}x slower`;
}

// @ts-check
import { countPlaywright, countVitest } from './count-results.mjs';

const CHECK = 'Format, lint, types, and nothing unused';
const BUILD = 'Build';
const UNITS = 'Unit tests';

const VITEST = ['npx', 'vitest', 'run', '--project', 'node', '--project', 'happy-dom'];
const PLAYWRIGHT = ['npx', 'playwright', 'test'];

/** Tests that read the sources as files, so that no import tells what affects them. */
const READERS_OF_SOURCES = ['tests/architecture', 'tests/messages', 'tests/tools/prose', 'tests/tools/study'];

/** Most files of unit tests for a change: a minute on two cores. What the engine or a message affects is most of them. */
const MOST_AFFECTED = 100;

/** Browser tests for a changed page: a whole game by keyboard, and a link opened by somebody else. */
const SMOKE = ['whole-game', 'links'];

/** Files from which the page is built. */
const OF_THE_PAGE =
  /^(?:src\/(?!cli\/|server\/|lab\/)|assets\/|scenarios\/|index\.html|vite\.config\.ts|tools\/(?:vite|phaser)\/)/;

/**
 * All checks of the project: the quick ones beside the build, then the unit tests, then the browser tests. Unit and
 * browser tests each use all cores: on two cores they take no less time side by side.
 *
 * @type {readonly import('./run-steps.mjs').Step[]}
 */
export const ALL_STEPS = [
  { title: CHECK, command: ['npm', 'run', '-s', 'check'] },
  { title: BUILD, command: ['npm', 'run', '-s', 'build'] },
  unitTests(UNITS, []),
  browserTests([], [BUILD, UNITS]),
];

/**
 * Returns the checks that a change can affect: all quick ones, the nearest unit tests, tests that read the sources,
 * changed browser tests, and a few others if the page was changed.
 *
 * @param {readonly string[]} files paths of what was changed
 * @param {readonly string[]} affected paths of unit tests, the nearest first
 * @returns {readonly import('./run-steps.mjs').Step[]}
 */
export function stepsFor(files, affected) {
  const changedSpecs = files.flatMap((path) => /^tests\/e2e\/([\w-]+)\.spec\.ts$/.exec(path)?.[1] ?? []);
  const specs = new Set([...changedSpecs, ...(files.some((path) => OF_THE_PAGE.test(path)) ? SMOKE : [])]);
  const patterns = [...specs].map((name) => `tests/e2e/${name}.spec.ts`);
  return [
    { title: CHECK, command: ['npm', 'run', '-s', 'check'] },
    unitTests(titleOf(affected), [...affected.slice(0, MOST_AFFECTED), ...READERS_OF_SOURCES]),
    ...(patterns.length > 0
      ? [{ title: BUILD, command: ['npm', 'run', '-s', 'build'] }, browserTests(patterns, [BUILD])]
      : []),
  ];
}

/** @param {readonly string[]} affected */
function titleOf({ length }) {
  const some = length > MOST_AFFECTED ? `the nearest ${MOST_AFFECTED} files of ${length}; npm test runs all` : 'all';
  return `${UNITS} that the change can affect (${some})`;
}

/**
 * @param {string} title
 * @param {readonly string[]} paths
 * @returns {import('./run-steps.mjs').Step}
 */
function unitTests(title, paths) {
  const report = 'test-results/vitest.json';
  const command = [...VITEST, `--outputFile.json=${report}`, ...paths];
  return { title, command, needs: [CHECK], report, count: countVitest };
}

/**
 * @param {readonly string[]} patterns
 * @param {readonly string[]} needs
 * @returns {import('./run-steps.mjs').Step}
 */
function browserTests(patterns, needs) {
  return {
    title: 'Tests of the built game in a browser',
    command: [...PLAYWRIGHT, ...patterns],
    needs,
    report: 'test-results/playwright.json',
    count: countPlaywright,
  };
}

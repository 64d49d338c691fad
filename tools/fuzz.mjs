// @ts-check
// Tries every property of games, or only what is done with hostile links, far oftener than the tests do, on new chance:
// npm run -s fuzz -- [links] [runs]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Some half an hour on two cores; 200,000 hostile links among it. */
const RUNS = '400';

/** Tests of properties that stand beside others of what they are about. */
const OUTSIDE = ['tests/scenario/hostile-text.test.ts', 'tests/session/table/table-model-of.test.ts'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const words = process.argv.slice(2);
const linksAlone = words[0] === 'links';
const [runs = RUNS, ...rest] = linksAlone ? words.slice(1) : words;
if (!/^[1-9]\d*$/.test(runs) || rest.length > 0) {
  console.error(
    'Usage: npm run -s fuzz -- [links] [runs]\nruns is how often each property is tried, a whole number from 1 on; of hostile links 500 are thrown a run.',
  );
  process.exitCode = 2;
} else {
  const env = { ...process.env, PARLEY_FUZZ_RUNS: runs };
  const shell = process.platform === 'win32';
  const tests = linksAlone ? ['tests/properties/hostile-links.test.ts'] : ['tests/properties', ...OUTSIDE];
  const done = spawnSync('npx', ['vitest', 'run', ...tests], { stdio: 'inherit', shell, env });
  process.exitCode = done.status ?? 1;
}

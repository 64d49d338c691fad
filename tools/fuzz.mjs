// @ts-check
// Tries every property of games far oftener than the tests do, on new chance: npm run -s fuzz -- [runs]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** About a quarter of an hour on two cores. */
const RUNS = '400';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [runs = RUNS, ...rest] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(runs) || rest.length > 0) {
  console.error(
    'Usage: npm run -s fuzz -- [runs]\nruns is how often each property is tried, a whole number from 1 on.',
  );
  process.exitCode = 2;
} else {
  const env = { ...process.env, PARLEY_FUZZ_RUNS: runs };
  const shell = process.platform === 'win32';
  const done = spawnSync('npx', ['vitest', 'run', 'tests/properties'], { stdio: 'inherit', shell, env });
  process.exitCode = done.status ?? 1;
}

// @ts-check
// Lets many tables play live under faults: npm run soak:live -- [--tables 200] [--seed 1] [--pause 400] [--scenario ID].
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSource } from './source/bundle-source.mjs';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    pause: { type: 'string', default: '400' },
    scenario: { type: 'string', default: 'strait-of-amarel' },
  },
});
const server = await bundleSource(root, 'src/server/main.ts');
const { soak } = await importSource(root, 'tools/live/soak.ts');
const isSound = await soak({
  server,
  scenario: join(root, 'scenarios', `${values.scenario}.yaml`),
  tables: Number(values.tables),
  seed: Number(values.seed),
  pause: Number(values.pause),
  say: console.log,
});
process.exit(isSound ? 0 : 1);

// @ts-check
// Measures live classes over real sockets: npm run bench:live -- [--tables 200] [--seconds 40] [--processes 2] [--scenario ID].
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSource } from './source/bundle-source.mjs';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '40' },
    processes: { type: 'string', default: '1' },
    scenario: { type: 'string', default: 'white-house-2025' },
  },
});
const server = await bundleSource(root, 'src/server/main.ts');
const { bench } = await importSource(root, 'tools/live/bench.ts');
await bench({
  server,
  scenario: join(root, 'scenarios', `${values.scenario}.yaml`),
  tables: Number(values.tables),
  seconds: Number(values.seconds),
  processes: Number(values.processes),
  say: console.log,
});
process.exit(0);

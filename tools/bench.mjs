// @ts-check
// Measures the engine: `npm run bench`. Its code is src/cli/bench.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { bench } = await importSource(root, 'src/cli/bench/bench.ts');
bench({
  folder: root,
  scenarios: join(root, 'scenarios'),
  releases: join(root, 'assets', 'releases'),
  reference: process.env.PARLEY_REFERENCE ?? join(root, '..', 'shared', 'reference'),
});

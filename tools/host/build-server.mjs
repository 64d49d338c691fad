// @ts-check
// Puts a server into dist-server/ that needs Node and no packages: npm run build && npm run build:server.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSource } from '../source/bundle-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'dist');
const folder = join(root, 'dist-server');

if (!existsSync(join(page, 'index.html'))) {
  console.error('The page is not built yet. Build it first: npm run build');
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
cpSync(page, join(folder, 'dist'), { recursive: true });
writeFileSync(join(folder, 'server.mjs'), await bundleSource(root, 'tools/host/run.mjs'));
console.log('dist-server/ is ready: node dist-server/server.mjs');

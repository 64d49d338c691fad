// @ts-check
// Freezes the Parley of now, so that games that are played by it can be played again for ever: npm run release.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { importSource } from './source/import-source.mjs';

const USAGE =
  'Usage: npm run release [-- --day YYYY-MM-DD] [--again]\nThe day is that of the last commit unless one is named; --again puts the page in the place of the last release, if that has the same rules, negotiators and scenarios.';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Scripts and styles of the page of a release, by their names. */
async function builtFiles() {
  const built = await build({
    root,
    configFile: join(root, 'tools/release/vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  const [page] = Array.isArray(built) ? built : [built];
  if (page === undefined || !('output' in page)) throw new Error('The page could not be built.');
  return Object.fromEntries(
    page.output.map((file) => [file.fileName, String(file.type === 'chunk' ? file.code : file.source)]),
  );
}

function dayOfCommit() {
  return execFileSync('git', ['show', '-s', '--format=%cs'], { cwd: root, encoding: 'utf8' }).trim();
}

try {
  const { values } = parseArgs({ options: { day: { type: 'string' }, again: { type: 'boolean', default: false } } });
  const day = values.day ?? dayOfCommit();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(USAGE);
  const { freeze } = await importSource(root, 'tools/release/freeze.ts');
  console.log(freeze(join(root, 'assets', 'releases'), { files: await builtFiles(), day, again: values.again }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

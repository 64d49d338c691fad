// @ts-check
// Makes what a version is published as, with checksums, in dist-archives/: npm run archives.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist-archives');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `parley-${version}`;

for (const script of ['build', 'build:server', 'build:usb', 'build:scorm']) {
  console.log(`npm run ${script}`);
  execFileSync('npm', ['run', '--silent', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
const { archiveOf, checksumsOf } = await importSource(root, 'tools/archives/archive.ts');
const files = new Map([
  [`${name}-page.zip`, archiveOf(join(root, 'dist'), name)],
  [`${name}-server.zip`, archiveOf(join(root, 'dist-server'), name)],
  [`${name}.html`, readFileSync(join(root, 'dist-usb/parley.html'))],
  [`${name}-scorm.zip`, readFileSync(join(root, 'parley-scorm.zip'))],
  [`${name}-changes.txt`, Buffer.from(changes())],
]);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
writeFileSync(join(folder, 'SHA256SUMS'), checksumsOf(files));
console.log(`dist-archives/ has ${[...files.keys()].join(', ')} and SHA256SUMS.`);

/** Subjects of the commits since the last version that has a tag, newest first; of all where none has. */
function changes() {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const last = git('tag', '--list', 'v*', '--sort=-v:refname', '--merged').split('\n')[0];
  const range = last ? [`${last}..HEAD`] : [];
  return `Changes ${last ? `since ${last}` : 'so far'}\n\n${git('log', '--no-merges', '--format=%cs %s', ...range)}\n`;
}

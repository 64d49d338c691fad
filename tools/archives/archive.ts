import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Date of all files in an archive, so that the same files make the same bytes. */
const MADE = new Date(2000, 0, 1);

/** Returns a ZIP file of all files of a folder, in the order of their names; paths begin with `name/`. */
export function archiveOf(folder: string, name: string): Uint8Array {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  const files = paths.map((path) => [
    `${name}/${relative(folder, path).split(sep).join('/')}`,
    new Uint8Array(readFileSync(path)),
  ]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MADE });
}

/** Returns the text of SHA256SUMS, as `sha256sum --check` reads it. */
export function checksumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return lines.sort().join('');
}

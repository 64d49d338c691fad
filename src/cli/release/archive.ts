import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Release } from '#record/release.ts';

/** Texts of the files of a release, by their names in its folder. */
export type Files = Readonly<Record<string, string>>;

/** From how many characters on a file is a part of its own, which other releases can have in common. */
const LARGE = 4096;

/** The releases that a folder keeps, the oldest first. */
export function releasesIn(folder: string): readonly Release[] {
  const list = join(folder, 'releases.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Release[]) : [];
}

/** The files of a release. @throws Error when the folder has not all of its parts */
export function filesOf(folder: string, name: string): Files {
  return Object.assign({}, ...partsOfRelease(folder, name).map((part) => partIn(folder, part))) as Files;
}

function partIn(folder: string, part: string): Files {
  const text = brotliDecompressSync(readFileSync(pathOf(folder, part))).toString('utf8');
  if (digestOf(text) !== part) throw new Error(`The part ${part} of the releases is damaged.`);
  return JSON.parse(text) as Files;
}

/** Sizes of a release after it was archived. */
export interface ArchiveSizes {
  /** Bytes of all of its parts, compressed. */
  readonly bytes: number;
  /** Bytes of those that the archive had not yet. */
  readonly added: number;
}

/** Puts the files of a release into a folder; a part that is there already is kept once. */
export function keepFiles(folder: string, name: string, files: Files): ArchiveSizes {
  mkdirSync(join(folder, 'parts'), { recursive: true });
  const parts = partsOf(files).map((text) => ({ part: digestOf(text), text }));
  let [bytes, added] = [0, 0];
  for (const { part, text } of parts) {
    const path = pathOf(folder, part);
    const isThere = existsSync(path);
    const packed = isThere ? readFileSync(path) : compressed(text);
    if (!isThere) writeFileSync(path, packed);
    bytes += packed.length;
    added += isThere ? 0 : packed.length;
  }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(parts.map(({ part }) => part))}\n`);
  return { bytes, added };
}

/** Takes parts away that no release of the folder is made of. */
export function removeUnusedParts(folder: string): void {
  const used = new Set(releasesIn(folder).flatMap(({ name }) => partsOfRelease(folder, name)));
  for (const file of readdirSync(join(folder, 'parts')))
    if (!used.has(basename(file, '.br'))) rmSync(join(folder, 'parts', file));
}

function partsOfRelease(folder: string, name: string): string[] {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as string[];
}

/** Large files each, and all small ones together: they compress better so. */
function partsOf(files: Files): string[] {
  const names = Object.keys(files).sort();
  const isLarge = (name: string) => (files[name] ?? '').length >= LARGE;
  const small = names.filter((name) => !isLarge(name));
  return [...names.filter(isLarge).map((name) => [name]), small].map((part) =>
    JSON.stringify(Object.fromEntries(part.map((name) => [name, files[name]]))),
  );
}

function compressed(text: string): Buffer {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_WINDOW_BITS } = constants;
  const params = {
    [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS,
    [BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  return brotliCompressSync(text, { params });
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function pathOf(folder: string, part: string): string {
  return join(folder, 'parts', `${part}.br`);
}

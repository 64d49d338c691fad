import { readdirSync } from 'node:fs';
import { extname, sep } from 'node:path';
import { type ContentEncoding, PACKINGS, TEXT_TYPES } from './packings.ts';

/** A packed copy of a file. */
export interface CompressedCopy extends ContentEncoding {
  /** Media type of the original. */
  readonly type: string;
}

/** The packed copies in a folder, as they were when it was looked through. */
export interface CompressedCopies {
  /** Returns the copies of a file, the best one first; an empty list if it has none. */
  of(path: string): readonly CompressedCopy[];
  /** True if the file is a packed copy itself. */
  has(path: string): boolean;
}

/** Looks through a folder for packed copies. Files are named as addresses name them, such as `/assets/a.js`. */
export function compressedCopiesIn(folder: string): CompressedCopies {
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const copies = new Map<string, readonly CompressedCopy[]>();
  const packed = new Set<string>();
  for (const name of names) {
    const type = TEXT_TYPES[extname(name)];
    if (type === undefined) continue;
    const made = PACKINGS.filter(({ ending }) => names.has(name + ending));
    for (const { ending } of made) packed.add(addressOf(name + ending));
    const own = made.map((packing) => ({ ...packing, type }));
    copies.set(addressOf(name), own);
  }
  return { of: (path) => copies.get(path) ?? [], has: (path) => packed.has(path) };
}

function addressOf(name: string): string {
  return `/${name.split(sep).join('/')}`;
}

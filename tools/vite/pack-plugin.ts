import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { type ContentEncoding, PACKINGS, TEXT_TYPES } from '../../src/server/page/packings.ts';

/** Below this, the headers of an answer weigh more than what packing saves. */
const FROM_BYTES = 512;
/** Days for which a copy is kept for later builds since one has used it. */
const KEPT_FOR = 14;

/** Packs a text as small as it gets: it is packed once and sent often. */
const PACK: Readonly<Record<ContentEncoding['encoding'], (text: Buffer) => Promise<Buffer>>> = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gzip: (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Lays packed copies beside all texts of the built page, which our own server sends, and others where they are told to.
 * What an earlier build has packed is taken from it. Stands last: it packs what all other plugins have written.
 */
export function packPlugin(): Plugin {
  let built = '';
  let kept = '';
  let writes = true;
  return {
    name: 'parley-pack',
    apply: 'build',
    configResolved({ root, build, cacheDir }) {
      built = join(root, build.outDir);
      kept = join(cacheDir, 'packed');
      writes = build.write;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler(error) {
        if (error === undefined && writes) await packFolder(built, kept);
      },
    },
  };
}

/** Packs the texts of a folder; copies are kept in another for the next time. */
export async function packFolder(folder: string, kept: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT_TYPES[extname(name)] !== undefined)
    .map((name) => join(folder, name));
  await Promise.all(files.map((file) => packFile(file, kept)));
  const before = Date.now() - KEPT_FOR * 86_400_000;
  for (const copy of readdirSync(kept).map((name) => join(kept, name)))
    if (statSync(copy).mtimeMs < before) rmSync(copy);
}

async function packFile(file: string, kept: string): Promise<void> {
  const text = readFileSync(file);
  if (text.length < FROM_BYTES) return;
  const hash = createHash('sha256').update(text).digest('base64url');
  await Promise.all(
    PACKINGS.map(async ({ encoding, ending }) => {
      const copy = join(kept, hash + ending);
      if (existsSync(copy)) utimesSync(copy, new Date(), new Date());
      else keep(copy, await PACK[encoding](text));
      copyFileSync(copy, file + ending);
    }),
  );
}

/** Writes a copy in one go: another build may look for it at the same moment. */
function keep(copy: string, packed: Buffer): void {
  const begun = `${copy}.${process.pid}`;
  writeFileSync(begun, packed);
  renameSync(begun, copy);
}

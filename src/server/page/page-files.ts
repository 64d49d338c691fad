import { accessSync, readdirSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, posix, sep } from 'node:path';
import Negotiator from 'negotiator';
import serveStatic from 'serve-static';
import { answerShortly, SAID } from './answer-shortly.ts';
import { type ContentEncoding, PACKINGS, TEXT_TYPES } from './packings.ts';

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** A file whose name says what is in it is never asked for twice. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Others are asked for again, and sent only where they have changed. */
const ASK_AGAIN = 'no-cache';
const NAMED_BY_CONTENT = /[\\/]assets[\\/][^\\/]+-[\w-]{7,8}\.\w+$/;

/**
 * Gives the files of a built page, and nothing else of this machine. What is not there is not there, and no page in its
 * stead. Text is sent as the build has packed it, where the browser takes that.
 * @throws Error where the page is not there
 */
export function pageFiles(folder: string): Answerer {
  accessSync(join(folder, 'index.html'));
  const copies = compressedCopiesIn(folder);
  const sent = new WeakMap<ServerResponse, CompressedCopy>();
  const files = serveStatic(folder, {
    extensions: ['html'],
    redirect: false,
    cacheControl: false,
    setHeaders: (response, path, stat: Stats) => {
      const copy = sent.get(response);
      for (const [name, value] of Object.entries(SAID)) response.setHeader(name, value);
      const named = copy === undefined ? path : path.slice(0, -copy.ending.length);
      response.setHeader('Cache-Control', NAMED_BY_CONTENT.test(named) ? FOR_EVER : ASK_AGAIN);
      if (copy !== undefined) describeCopy(response, copy, stat);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answerShortly(response, 405, 'Only reading is allowed here');
    }
    const fail = (fault?: unknown) => {
      // A file that goes away while it is sent has been sent in part.
      if (response.headersSent) response.destroy();
      else if (fault === undefined) answerShortly(response, 404, 'Not found');
      else answerShortly(response, 400, 'This cannot be read');
    };
    const path = pathOf(request);
    if (copies.has(posix.normalize(path))) return fail();
    const packed = copies.of(path);
    if (packed.length > 0) response.setHeader('Vary', 'Accept-Encoding');
    const copy = copyFor(request, packed);
    if (copy === undefined) return files(request, response, fail);
    const asked = request.url;
    request.url = encodeURI(path + copy.ending);
    sent.set(response, copy);
    files(request, response, (fault?: unknown) => {
      if (response.headersSent || fault !== undefined) return fail(fault);
      // The copy is gone since the server was started; its original may be there.
      sent.delete(response);
      request.url = asked;
      files(request, response, fail);
    });
  };
}

/** The path that is asked for, in the folder of the page; an empty text where nobody can tell. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const [address = '/'] = url.split('?');
  try {
    const path = decodeURIComponent(address);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return '';
  }
}

/** The copy to send: the best one that the browser takes. Parts of a file are cut from the original. */
function copyFor(request: IncomingMessage, packed: readonly CompressedCopy[]): CompressedCopy | undefined {
  if (packed.length === 0 || request.headers.range !== undefined) return undefined;
  const taken = new Negotiator(request).encodings(packed.map(({ encoding }) => encoding));
  return packed.find(({ encoding }) => taken.includes(encoding));
}

/** Says of a copy what it is a copy of. Its tag is another than that of the original, which differs byte by byte. */
function describeCopy(response: ServerResponse, { encoding, type }: CompressedCopy, { size, mtimeMs }: Stats): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Encoding', encoding);
  response.setHeader('ETag', `W/"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}-${encoding}"`);
}

/** A packed copy of a file. */
interface CompressedCopy extends ContentEncoding {
  /** Media type of the original. */
  readonly type: string;
}

/** The packed copies in a folder, as they were when it was looked through. */
interface CompressedCopies {
  /** Returns the copies of a file, the best one first; an empty list if it has none. */
  of(path: string): readonly CompressedCopy[];
  /** True if the file is a packed copy itself. */
  has(path: string): boolean;
}

/** Looks through a folder for packed copies. Files are named as addresses name them, such as `/assets/a.js`. */
function compressedCopiesIn(folder: string): CompressedCopies {
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

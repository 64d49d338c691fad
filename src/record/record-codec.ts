import { fromBase64url, toBase64url } from './base64url.ts';
import { ByteReader, ByteWriter, UnreadableBytes } from './bytes.ts';
import { digestBytes } from './digest.ts';
import { contentOf, FORMAT, type Format, formatOf, MOST_BYTES, READERS } from './formats.ts';
import type { GameRecord } from './game-record.ts';

/** Longest text that is looked at: nothing that a game can come to is longer. */
const MOST_CHARACTERS = Math.ceil((MOST_BYTES * 4) / 3);
/** Bytes of the format and of the length, before the content. */
const HEAD = 5;
/** Number of the last format that is taken for one of a later Parley. */
const LAST_FORMAT = 15;
/** Bytes of the checksum, after it. */
const TAIL = 4;

/** The reason why a text cannot be read as a record. */
export type RecordProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long' }
  | { readonly code: 'strange-characters' }
  | { readonly code: 'newer-format'; readonly format: number }
  /** The number of characters missing at the end; `undefined` if too little is left to tell. */
  | { readonly code: 'cut-off'; readonly missing: number | undefined }
  | { readonly code: 'damaged' }
  /** The text holds something other than a game. */
  | { readonly code: 'no-game' };

export type DecodedRecord =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly problem: RecordProblem };

/** A record as text that can stand in a link: format, length, content, checksum. */
export function encodeRecord(record: GameRecord): string {
  const content = contentOf(record);
  const whole = new Uint8Array(HEAD + content.length + TAIL);
  whole[0] = FORMAT;
  whole.set(new ByteWriter().word(content.length).bytes, 1);
  whole.set(content, HEAD);
  whole.set(new ByteWriter().word(checksumOf(whole, FORMAT)).bytes, HEAD + content.length);
  return toBase64url(whole);
}

/** Reads a text as a record, or says what is wrong with it. Never throws. */
export function decodeRecord(text: string): DecodedRecord {
  const problem = textProblem(text);
  if (problem !== undefined) return { ok: false, problem };
  const whole = fromBase64url(text) ?? new Uint8Array();
  const [number = FORMAT] = whole;
  const format = formatOf(number);
  if (format === undefined) return { ok: false, problem: otherFormat(number) };
  const content = contentIn(whole, format, text);
  if (!(content instanceof Uint8Array)) return { ok: false, problem: content };
  try {
    return { ok: true, record: READERS[format].read(content) };
  } catch (error) {
    if (error instanceof UnreadableBytes) return { ok: false, problem: { code: 'damaged' } };
    throw error;
  }
}

/** A later Parley counts on from the formats of this one; whatever else a text begins with is no format, such as junk before a code. */
function otherFormat(number: number): RecordProblem {
  return number <= LAST_FORMAT ? { code: 'newer-format', format: number } : { code: 'damaged' };
}

function textProblem(text: string): RecordProblem | undefined {
  if (text === '') return { code: 'empty' };
  if (text.length > MOST_CHARACTERS) return { code: 'too-long' };
  return /^[\w-]+$/.test(text) ? undefined : { code: 'strange-characters' };
}

function contentIn(whole: Uint8Array, format: Format, text: string): Uint8Array | RecordProblem {
  const characters = text.length;
  if (whole.length < HEAD) return { code: 'cut-off', missing: undefined };
  const length = new ByteReader(whole.subarray(1, HEAD)).word();
  const expected = Math.ceil(((HEAD + length + TAIL) * 4) / 3);
  if (expected > MOST_CHARACTERS || characters > expected) return { code: 'damaged' };
  if (characters < expected) return { code: 'cut-off', missing: expected - characters };
  const checksum = new ByteReader(whole.subarray(HEAD + length)).word();
  // The last character may hold bits that belong to no byte: they too must be as written.
  const whollyRead = checksum === checksumOf(whole, format) && toBase64url(whole) === text;
  return whollyRead ? whole.subarray(HEAD, HEAD + length) : { code: 'damaged' };
}

/** Returns the checksum of all bytes, by the rule of their format. */
function checksumOf(whole: Uint8Array, format: Format): number {
  return digestBytes(whole.subarray(READERS[format].checkedFrom, whole.length - TAIL));
}

import { HINT_TIMES } from '#engine/model/hint-time.ts';
import { REVEALS } from '#engine/model/scenario.ts';
import { ENDING_KINDS, SEAT_KINDS } from '#engine/model/state.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { ByteReader, ByteWriter, UnreadableBytes } from './bytes.ts';
import { digestBytes } from './digest.ts';
import type { GameRecord, Outcome } from './game-record.ts';
import { readMove, writeMove } from './move-codec.ts';
import type { Settings } from './settings.ts';

/** Version of the way in which records are written. */
const FORMAT = 0;
/** Whose moves a record holds, by the lowest bit of its marks. */
const MOVES_OF: readonly GameRecord['moves']['of'][] = ['persons', 'all'];
/** The mark, beside whose moves it holds, of a game without sensitive events; older records have none and told them. */
const WITHOUT_SENSITIVE_EVENTS = 2;
/** More moves than 30 rounds can have: of 8 parties six moves and replies to them, talks of each pair in 6 tracks, votes. */
const MOST_MOVES = 30 * (8 * 6 * 2 + 8 * 8 * 6 * 3 + 8 * 6 * 2);
/** More bytes than a move takes: an offer to everybody of 12 vague clauses. */
const MOST_BYTES_OF_A_MOVE = 90;
/** Longest text that is looked at: nothing that a game can come to is longer, so that every save can be read again. */
const MOST_CHARACTERS = Math.ceil((MOST_MOVES * MOST_BYTES_OF_A_MOVE * 4) / 3);

/** What is wrong with a text that should be a record. */
export type RecordProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long' }
  | { readonly code: 'strange-characters' }
  | { readonly code: 'newer-format'; readonly format: number }
  /** How many characters at the end are missing; absent when so little is left that nobody can tell. */
  | { readonly code: 'cut-off'; readonly missing: number | undefined }
  | { readonly code: 'damaged' };

export type DecodedRecord =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly problem: RecordProblem };

/** A record as text that can stand in a link: format, length, content, checksum. */
export function encodeRecord(record: GameRecord): string {
  const content = contentOf(record);
  const whole = new Uint8Array(content.length + 9);
  whole[0] = FORMAT;
  whole.set(new ByteWriter().word(content.length).bytes, 1);
  whole.set(content, 5);
  whole.set(new ByteWriter().word(digestBytes(content)).bytes, content.length + 5);
  return toBase64url(whole);
}

/** Reads a text as a record, or says what is wrong with it. Never throws. */
export function decodeRecord(text: string): DecodedRecord {
  const problem = textProblem(text);
  if (problem !== undefined) return { ok: false, problem };
  const whole = fromBase64url(text) ?? new Uint8Array();
  const content = contentIn(whole, text);
  if (!(content instanceof Uint8Array)) return { ok: false, problem: content };
  try {
    return { ok: true, record: readContent(content) };
  } catch (error) {
    if (error instanceof UnreadableBytes) return { ok: false, problem: { code: 'damaged' } };
    throw error;
  }
}

function textProblem(text: string): RecordProblem | undefined {
  if (text === '') return { code: 'empty' };
  if (text.length > MOST_CHARACTERS) return { code: 'too-long' };
  return /^[\w-]+$/.test(text) ? undefined : { code: 'strange-characters' };
}

function contentIn(whole: Uint8Array, text: string): Uint8Array | RecordProblem {
  const characters = text.length;
  const format = whole[0];
  if (format !== undefined && format !== FORMAT) return { code: 'newer-format', format };
  if (whole.length < 5) return { code: 'cut-off', missing: undefined };
  const length = new ByteReader(whole.subarray(1, 5)).word();
  const expected = Math.ceil(((length + 9) * 4) / 3);
  if (expected > MOST_CHARACTERS || characters > expected) return { code: 'damaged' };
  if (characters < expected) return { code: 'cut-off', missing: expected - characters };
  const content = whole.subarray(5, 5 + length);
  const checksum = new ByteReader(whole.subarray(5 + length)).word();
  // The last character may hold bits that belong to no byte: they too must be as written.
  const whollyRead = checksum === digestBytes(content) && toBase64url(whole) === text;
  return whollyRead ? content : { code: 'damaged' };
}

function contentOf(record: GameRecord): Uint8Array {
  const { setup, moves, outcome } = record;
  const writer = new ByteWriter();
  writer
    .text(record.scenarioId)
    .word(record.scenarioDigest)
    .number(record.rulesVersion)
    .word(setup.seed)
    .list(setup.seats, (seat) => writer.number(SEAT_KINDS.indexOf(seat)))
    .number(MOVES_OF.indexOf(moves.of) + (setup.sensitiveEvents === false ? WITHOUT_SENSITIVE_EVENTS : 0))
    .list(moves.list, (move) => writeMove(writer, move))
    .number(outcome === undefined ? 0 : 1);
  if (outcome !== undefined) writeOutcome(writer, outcome);
  if (record.settings !== undefined) writeSettings(writer, record.settings);
  return writer.bytes;
}

function writeSettings(writer: ByteWriter, { reveal, hints }: Settings): void {
  writer.number(REVEALS.indexOf(reveal)).number(HINT_TIMES.indexOf(hints));
}

function readSettings(reader: ByteReader): Settings {
  return { reveal: chosen(REVEALS, reader), hints: chosen(HINT_TIMES, reader) };
}

function writeOutcome(writer: ByteWriter, outcome: Outcome): void {
  writer
    .number(ENDING_KINDS.indexOf(outcome.kind))
    .list(outcome.signedIn, (round) => writer.number(round))
    .list(outcome.settled.map(settledNumber(outcome)), (number) => writer.number(number))
    .word(outcome.digest);
}

function readContent(content: Uint8Array): GameRecord {
  const reader = new ByteReader(content);
  const scenarioId = reader.text(100);
  const scenarioDigest = reader.word();
  const rulesVersion = reader.number();
  const seed = reader.word();
  const seats = reader.list(8, () => chosen(SEAT_KINDS, reader));
  const marks = reader.number(WITHOUT_SENSITIVE_EVENTS + MOVES_OF.length - 1);
  const record = {
    scenarioId,
    scenarioDigest,
    rulesVersion,
    setup: { seed, seats, ...(marks >= WITHOUT_SENSITIVE_EVENTS ? { sensitiveEvents: false as const } : {}) },
    moves: {
      of: marks % WITHOUT_SENSITIVE_EVENTS === 1 ? ('all' as const) : ('persons' as const),
      list: reader.list(MOST_MOVES, () => readMove(reader)),
    },
    outcome: reader.number(1) === 1 ? readOutcome(reader) : undefined,
    ...(reader.isAtEnd ? {} : { settings: readSettings(reader) }),
  };
  if (!reader.isAtEnd) throw new UnreadableBytes('something follows the record');
  return record;
}

function readOutcome(reader: ByteReader): Outcome {
  const kind = chosen(ENDING_KINDS, reader);
  const signedIn = reader.list(8, () => reader.number(1000));
  const numbers = reader.list(100, () => reader.number(SETTLED_NUMBERS * SETTLED_NUMBERS - 1));
  const settled = numbers.map((number) => optionOf(number % SETTLED_NUMBERS));
  const second = numbers.map((number) => optionOf(Math.floor(number / SETTLED_NUMBERS)));
  const settledOr = second.some((or) => or !== undefined) ? { settledOr: second } : {};
  return { kind, signedIn, settled, ...settledOr, digest: reader.word() };
}

/** Options from 1, and 0 for none; the second of a vague clause above the first. */
const SETTLED_NUMBERS = 257;

function settledNumber({ settledOr }: Outcome): (option: number | undefined, issue: number) => number {
  return (option, issue) => (option ?? -1) + 1 + SETTLED_NUMBERS * ((settledOr?.[issue] ?? -1) + 1);
}

function optionOf(number: number): number | undefined {
  return number === 0 ? undefined : number - 1;
}

function chosen<T>(list: readonly T[], reader: ByteReader): T {
  return list[reader.number(list.length - 1)] as T;
}

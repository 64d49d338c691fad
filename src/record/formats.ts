import { ENDING_KINDS } from '#engine/model/ending.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import { SEAT_KINDS, type Setup } from '#engine/model/setup.ts';
import { ByteReader, ByteWriter, UnreadableBytes } from './bytes.ts';
import type { GameRecord, Outcome } from './game-record.ts';
import { readMove, writeMove } from './move-codec.ts';
import type { RecordedSettings } from './settings.ts';

/** Options from 1, and 0 for none; the second of a vague clause above the first. */
const SETTLED_NUMBERS = 257;

/** Writes what came of a game. */
function writeOutcome(writer: ByteWriter, outcome: Outcome): void {
  writer
    .number(ENDING_KINDS.indexOf(outcome.kind))
    .list(outcome.signedIn, (round) => writer.number(round))
    .list(outcome.settled.map(settledNumber(outcome)), (number) => writer.number(number))
    .word(outcome.digest);
}

/**
 * Reads what came of a game.
 * @throws UnreadableBytes
 */
function readOutcome(reader: ByteReader): Outcome {
  const kind = chosen(ENDING_KINDS, reader);
  const signedIn = reader.list(8, () => reader.number(1000));
  const numbers = reader.list(100, () => reader.number(SETTLED_NUMBERS * SETTLED_NUMBERS - 1));
  const settled = numbers.map((number) => optionOf(number % SETTLED_NUMBERS));
  const second = numbers.map((number) => optionOf(Math.floor(number / SETTLED_NUMBERS)));
  const settledOr = second.some((or) => or !== undefined) ? { settledOr: second } : {};
  return { kind, signedIn, settled, ...settledOr, digest: reader.word() };
}

function settledNumber({ settledOr }: Outcome): (option: number | undefined, issue: number) => number {
  return (option, issue) => (option ?? -1) + 1 + SETTLED_NUMBERS * ((settledOr?.[issue] ?? -1) + 1);
}

function optionOf(number: number): number | undefined {
  return number === 0 ? undefined : number - 1;
}

/**
 * Reads one of a list by its place in it.
 * @throws UnreadableBytes
 */
function chosen<T>(list: readonly T[], reader: ByteReader): T {
  return list[reader.number(list.length - 1)] as T;
}

/** Every way in which records were ever written. A new one is added, and none is taken away. */
const FORMATS = [0, 1] as const;
export type Format = (typeof FORMATS)[number];
/** The one in which they are written now. */
export const FORMAT: Format = 1;

/** The reader of a record format. */
interface FormatReader {
  /** The first byte covered by the checksum. The record begins with one byte for the format and four for the length. */
  readonly checkedFrom: number;
  /** @throws UnreadableBytes */
  readonly read: (content: Uint8Array) => GameRecord;
}
type Versions = Pick<GameRecord, 'rulesVersion' | 'negotiatorsVersion'>;

/** More moves than 30 rounds can have: of 8 parties six moves and replies to them, talks of each pair in 6 tracks, votes. */
const MOST_MOVES = 30 * (8 * 6 * 2 + 8 * 8 * 6 * 3 + 8 * 6 * 2);
/** More bytes than a move takes: an offer to everybody of 12 vague clauses. */
const MOST_BYTES_OF_A_MOVE = 90;
/** More bytes than a game can come to, so that every save can be read again. */
export const MOST_BYTES = MOST_MOVES * MOST_BYTES_OF_A_MOVE;

/** Scope of the recorded moves, by the lowest bit of the marks. */
const MOVES_OF: readonly GameRecord['moves']['of'][] = ['persons', 'all'];
/** Mark of a game without sensitive events. Older records lack it, and their games had them. */
const WITHOUT_SENSITIVE_EVENTS = 2;
/** Mark of a branch, from format 1 on. */
const BRANCH = 4;
/** Mark of a game entered from paper, from format 1 on; older pages read the record as damaged. */
const ON_PAPER = 8;

/** Readers by format. From format 1 on the checksum covers the format, so that none is mistaken for another. */
export const READERS: Readonly<Record<Format, FormatReader>> = {
  0: { checkedFrom: 5, read: (content) => readContent(content, jointVersion, WITHOUT_SENSITIVE_EVENTS) },
  1: {
    checkedFrom: 0,
    read: (content) => readContent(content, twoVersions, WITHOUT_SENSITIVE_EVENTS + BRANCH + ON_PAPER),
  },
};

/** The format that a number stands for; absent for one that is not known here. */
export function formatOf(number: number): Format | undefined {
  return FORMATS.find((format) => format === number);
}

/** Rules and negotiators had one version, which both count on from. */
function jointVersion(reader: ByteReader): Versions {
  const version = reader.number();
  return { rulesVersion: version, negotiatorsVersion: version };
}

function twoVersions(reader: ByteReader): Versions {
  return { rulesVersion: reader.number(), negotiatorsVersion: reader.number() };
}

/** The content of a record, in the format in which they are written now. */
export function contentOf(record: GameRecord): Uint8Array {
  const { setup, moves, outcome, origin } = record;
  const writer = new ByteWriter();
  writer
    .text(record.scenarioId)
    .word(record.scenarioDigest)
    .number(record.rulesVersion)
    .number(record.negotiatorsVersion)
    .word(setup.seed)
    .list(setup.seats, (seat) => writer.number(SEAT_KINDS.indexOf(seat)))
    .number(marksOf(record));
  if (origin !== undefined) writer.word(origin.record).number(origin.moves);
  writer.list(moves.list, (move) => writeMove(writer, move)).number(outcome === undefined ? 0 : 1);
  if (outcome !== undefined) writeOutcome(writer, outcome);
  if (record.settings !== undefined) writeSettings(writer, record.settings);
  return writer.bytes;
}

function marksOf({ moves, setup, origin }: GameRecord): number {
  const marks: (readonly [boolean, number])[] = [
    [setup.sensitiveEvents === false, WITHOUT_SENSITIVE_EVENTS],
    [origin !== undefined, BRANCH],
    [setup.onPaper === true, ON_PAPER],
  ];
  return marks.reduce((sum, [isSo, mark]) => sum + (isSo ? mark : 0), MOVES_OF.indexOf(moves.of));
}

/** `marksKnown`: the sum of the marks that a record of the format can have, beside whose moves it holds. */
function readContent(
  content: Uint8Array,
  versionsFrom: (reader: ByteReader) => Versions,
  marksKnown: number,
): GameRecord {
  const reader = new ByteReader(content);
  const scenarioId = reader.text(100);
  const scenarioDigest = reader.word();
  const versions = versionsFrom(reader);
  const seed = reader.word();
  const seats = reader.list(8, () => chosen(SEAT_KINDS, reader));
  const marks = reader.number(marksKnown + MOVES_OF.length - 1);
  const origin = marks & BRANCH ? { record: reader.word(), moves: reader.number(MOST_MOVES) } : undefined;
  const record = {
    scenarioId,
    scenarioDigest,
    ...versions,
    ...(origin && { origin }),
    setup: { seed, seats, ...chosenBefore(marks) },
    moves: {
      of: marks & 1 ? ('all' as const) : ('persons' as const),
      list: reader.list(MOST_MOVES, () => readMove(reader)),
    },
    outcome: reader.number(1) === 1 ? readOutcome(reader) : undefined,
    ...(reader.isAtEnd ? {} : { settings: readSettings(reader) }),
  };
  if (origin !== undefined && origin.moves > record.moves.list.length)
    throw new UnreadableBytes('a branch begins after its last move');
  if (!reader.isAtEnd) throw new UnreadableBytes('something follows the record');
  return record;
}

/** The part of a setup that the marks encode. */
function chosenBefore(marks: number): Pick<Setup, 'sensitiveEvents' | 'onPaper'> {
  return {
    ...(marks & WITHOUT_SENSITIVE_EVENTS ? { sensitiveEvents: false } : {}),
    ...(marks & ON_PAPER ? { onPaper: true } : {}),
  };
}

/** Writes the settings. The time when points are shown comes last: it is absent in records older than that choice. */
function writeSettings(writer: ByteWriter, { reveal, hints, scores }: RecordedSettings): void {
  writer.number(REVEALS.indexOf(reveal)).number(HINT_TIMES.indexOf(hints));
  if (scores !== undefined) writer.number(SCORE_TIMES.indexOf(scores));
}

function readSettings(reader: ByteReader): RecordedSettings {
  const told = { reveal: chosen(REVEALS, reader), hints: chosen(HINT_TIMES, reader) };
  return reader.isAtEnd ? told : { ...told, scores: chosen(SCORE_TIMES, reader) };
}

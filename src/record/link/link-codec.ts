import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { RefusedMove } from '#engine/play.ts';
import { fromBase64url, toBase64url } from '../base64url.ts';
import { ByteReader, ByteWriter, UnreadableBytes } from '../bytes.ts';
import { digestBytes } from '../digest.ts';
import type { AnyRecord, GameRecord } from '../game-record.ts';
import { decodeRecord, encodeRecord, type RecordProblem } from '../record-codec.ts';
import { chooseOf } from './coder.ts';
import { decodeMoves, encodeMoves } from './encoded-moves.ts';
import { codeInvitation, type Invitation } from './invitation.ts';
import { codeHead, codeKind, kindOfGame, OfLaterParley } from './link-head.ts';
import { bytesOfNumber, numberOfBytes, RadixReader, RadixWriter } from './mixed-radix.ts';

/** The format of links: its number is their first byte. */
export const LINK_FORMAT = 2;
/** Bytes of the checksum, which come last. */
const TAIL = 4;
/** Longest number, in bytes: of some thousand moves. To read one takes longer than in proportion. */
const MOST_BYTES = 8_192;
/** Longest attachment, in bytes. */
const MOST_ATTACHED = 65_536;
const MOST_CHARACTERS = Math.ceil(((MOST_BYTES + MOST_ATTACHED) * 4) / 3) + 16;
/** Ways to write the same link, of which the first is taken that ends with a letter or a digit. */
const SPELLINGS = 8;

/** The content of a link: a game, whose moves are read during the replay, and perhaps an attachment. */
export interface LinkedGame extends Attached {
  readonly record: AnyRecord;
}

/** Settings to sit down with. */
export interface LinkedInvitation extends Attached {
  readonly invitation: Invitation;
}

interface Attached {
  /** Attached bytes that this codec does not interpret: the scenario of the game. */
  readonly attachment?: Uint8Array | undefined;
}

type Unread = { readonly ok: false; readonly problem: RecordProblem };
export type DecodedLink =
  | ({ readonly ok: true; readonly is: 'game' } & LinkedGame)
  | ({ readonly ok: true; readonly is: 'invitation' } & LinkedInvitation)
  | Unread;
export type DecodedGame = ({ readonly ok: true } & LinkedGame) | Unread;

/**
 * A game as the code of a link. One that is too long for it is written as a save is, and then carries no attachment.
 * @param moves Every move of it, of all seats
 */
export function encodeLink(
  game: Game,
  record: GameRecord,
  moves: readonly Move[],
  attachment: Uint8Array = new Uint8Array(),
): string {
  const code = spelled(attachment, (writer) => {
    const kind = kindOfGame(record);
    codeKind(writer, kind);
    codeHead(writer, kind, record);
    return encodeMoves(writer, game, record, moves);
  });
  // Moves that nobody could make here, or more of them than a number is good for.
  return code ?? encodeRecord(record);
}

/** A code, in the first spelling that ends well; absent where `write` cannot write it, or it is too long. */
export function spelled(attachment: Uint8Array, write: (writer: RadixWriter) => boolean): string | undefined {
  for (let spelling = 0; spelling < SPELLINGS; spelling += 1) {
    const number = written(spelling, write);
    if (number === undefined || number.length > MOST_BYTES) return undefined;
    const text = toBase64url(enveloped(number, attachment));
    // Some programs take what else a link may end with for the end of the sentence around it.
    if (/[A-Za-z0-9]$/.test(text)) return text;
  }
  return undefined;
}

function written(spelling: number, write: (writer: RadixWriter) => boolean): Uint8Array | undefined {
  const writer = new RadixWriter();
  try {
    chooseOf(writer, SPELLINGS, spelling);
    return write(writer) ? bytesOfNumber(writer.number) : undefined;
  } catch (error) {
    if (error instanceof UnreadableBytes || error instanceof RefusedMove) return undefined;
    throw error;
  }
}

function enveloped(number: Uint8Array, attachment: Uint8Array): Uint8Array {
  const writer = new ByteWriter().number(LINK_FORMAT).number(number.length).number(attachment.length);
  const content = Uint8Array.from([...writer.bytes, ...number, ...attachment]);
  return Uint8Array.from([...content, ...new ByteWriter().word(digestBytes(content)).bytes]);
}

/** Reads the code of a link, of any format there ever was, or says what is wrong with it. Never throws. */
export function decodeLink(text: string): DecodedLink {
  if (isOfLinkFormat(text)) return decodeOfLinkFormat(text);
  const decoded = decodeRecord(text);
  return decoded.ok ? { ...decoded, is: 'game' } : decoded;
}

function decodeOfLinkFormat(text: string): DecodedLink {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: { code: 'too-long' } };
  const whole = fromBase64url(text);
  if (whole === undefined) return { ok: false, problem: { code: 'strange-characters' } };
  try {
    const parts = partsOf(whole, text);
    return 'code' in parts ? { ok: false, problem: parts } : readParts(parts);
  } catch (error) {
    if (error instanceof OfLaterParley) return { ok: false, problem: { code: 'newer-format', format: LINK_FORMAT } };
    if (error instanceof UnreadableBytes) return { ok: false, problem: { code: 'damaged' } };
    throw error;
  }
}

/** The same link with something else attached to it; absent where it is of a format that carries nothing. */
export function withAttachment(code: string, attachment: Uint8Array): string | undefined {
  const whole = isOfLinkFormat(code) ? fromBase64url(code) : undefined;
  const parts = whole && partsOf(whole, code);
  return parts === undefined || 'code' in parts ? undefined : toBase64url(enveloped(parts.number, attachment));
}

/** Reads a code, or the text of a save, that is to be of a game. Never throws. */
export function decodeGame(text: string): DecodedGame {
  const decoded = decodeLink(text);
  return decoded.ok && decoded.is !== 'game' ? { ok: false, problem: { code: 'no-game' } } : decoded;
}

function isOfLinkFormat(text: string): boolean {
  return fromBase64url(text.slice(0, 2))?.[0] === LINK_FORMAT;
}

interface Parts {
  readonly number: Uint8Array;
  readonly attachment: Uint8Array;
}

function partsOf(whole: Uint8Array, text: string): Parts | RecordProblem {
  const head = headIn(whole);
  if (head === undefined) return whole.length < LONGEST_HEAD ? CUT_OFF : DAMAGED;
  const { start, numberLength, attachedLength } = head;
  const end = start + numberLength + attachedLength;
  const expected = Math.ceil(((end + TAIL) * 4) / 3);
  if (text.length < expected) return { code: 'cut-off', missing: expected - text.length };
  const checksum = whole.length === end + TAIL ? new ByteReader(whole.subarray(end)).word() : undefined;
  // The last character may hold bits that belong to no byte: they too must be as written.
  const isWhole = checksum === digestBytes(whole.subarray(0, end)) && toBase64url(whole) === text;
  if (!isWhole) return DAMAGED;
  return { number: whole.subarray(start, start + numberLength), attachment: whole.subarray(start + numberLength, end) };
}

const CUT_OFF: RecordProblem = { code: 'cut-off', missing: undefined };
const DAMAGED: RecordProblem = { code: 'damaged' };
/** Bytes of the format and of the two lengths, at most. */
const LONGEST_HEAD = 6;

/** Returns the header before the number; `undefined` if it is incomplete or declares more than a link can hold. */
function headIn(whole: Uint8Array): { start: number; numberLength: number; attachedLength: number } | undefined {
  const reader = new ByteReader(whole);
  try {
    reader.number();
    const numberLength = reader.number(MOST_BYTES);
    const attachedLength = reader.number(MOST_ATTACHED);
    return { start: reader.at, numberLength, attachedLength };
  } catch (error) {
    if (error instanceof UnreadableBytes) return undefined;
    throw error;
  }
}

function readParts({ number: bytes, attachment }: Parts): Exclude<DecodedLink, Unread> {
  // One number has one spelling as bytes.
  if (bytes[0] === 0) throw new UnreadableBytes('a number begins with nothing');
  const reader = new RadixReader(numberOfBytes(bytes));
  chooseOf(reader, SPELLINGS);
  const kind = codeKind(reader);
  const attached = attachment.length > 0 && { attachment };
  if (kind === 'invitation') return { ok: true, is: kind, invitation: readInvitation(reader), ...attached };
  const { moves, ...head } = codeHead(reader, kind);
  const { rest } = reader;
  const open = (game: Game) => decodeMoves(rest, game, { ...head, moves });
  return { ok: true, is: 'game', record: { ...head, moves: { ...moves, open } }, ...attached };
}

function readInvitation(reader: RadixReader): Invitation {
  const invitation = codeInvitation(reader);
  if (reader.rest !== 0n) throw new UnreadableBytes('something follows the settings');
  return invitation;
}

import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { ByteReader, ByteWriter } from '#record/bytes.ts';
import { digestBytes } from '#record/digest.ts';
import { READERS } from '#record/formats.ts';
import type { RecordHead } from '#record/game-record.ts';
import { type Coder, chooseOf } from '#record/link/coder.ts';
import { LINK_FORMAT } from '#record/link/link-codec.ts';
import { codeHead, codeKind, kindOfGame } from '#record/link/link-head.ts';
import { bytesOfNumber, numberOfBytes, RadixReader } from '#record/link/mixed-radix.ts';

/** What a link of format 2 is made of. */
export interface LinkParts {
  readonly number: Uint8Array;
  readonly attachment: Uint8Array;
}

/** The parts of a whole link; absent for one of another format. */
export function linkParts(code: string): LinkParts | undefined {
  const whole = fromBase64url(code) ?? new Uint8Array();
  if (whole[0] !== LINK_FORMAT) return undefined;
  const reader = new ByteReader(whole);
  reader.number();
  const [length, attached] = [reader.number(), reader.number()];
  const end = reader.at + length;
  return { number: whole.slice(reader.at, end), attachment: whole.slice(end, end + attached) };
}

/** A link of any parts, with lengths and a checksum that are right. */
export function linkOfParts({ number, attachment }: LinkParts): string {
  const head = new ByteWriter().number(LINK_FORMAT).number(number.length).number(attachment.length).bytes;
  return withChecksum(Uint8Array.from([...head, ...number, ...attachment]), 0);
}

/** A code of any bytes with the checksum that makes it whole. */
function withChecksum(content: Uint8Array, checkedFrom: number): string {
  const checksum = new ByteWriter().word(digestBytes(content.subarray(checkedFrom))).bytes;
  return toBase64url(Uint8Array.from([...content, ...checksum]));
}

/** A save's code, altered and with its length and checksum made right again. */
export function resealedSave(code: string, alter: (content: Uint8Array) => Uint8Array): string {
  const whole = fromBase64url(code) ?? new Uint8Array();
  const content = alter(whole.slice(5, -4));
  const head = [whole[0] ?? 0, ...new ByteWriter().word(content.length).bytes];
  return withChecksum(Uint8Array.from([...head, ...content]), whole[0] === 0 ? READERS[0].checkedFrom : 0);
}

/** What the number of a link of a game says before its moves, and the rest of it. */
export function headIn(number: Uint8Array): { readonly head: RecordHead; readonly rest: bigint } {
  const reader = new RadixReader(numberOfBytes(number));
  chooseOf(reader, 8);
  const head = codeHead(reader, kindRead(reader));
  return { head, rest: reader.rest };
}

function kindRead(reader: RadixReader) {
  const kind = codeKind(reader);
  if (kind === 'invitation') throw new RangeError('settings to sit down with are no game');
  return kind;
}

/** A number that says this before the same moves. @throws UnreadableBytes when it cannot be said */
export function numberWithHead(head: RecordHead, rest: bigint, spelling: number): Uint8Array {
  const writer = new WriterBefore(rest);
  chooseOf(writer, 8, spelling);
  const kind = kindOfGame(head);
  codeKind(writer, kind);
  codeHead(writer, kind, head);
  return bytesOfNumber(writer.number);
}

/** Writes choices that stand before what is written already. */
class WriterBefore implements Coder {
  readonly #choices: { readonly start: bigint; readonly weight: bigint; readonly sum: bigint }[] = [];
  readonly #rest: bigint;

  constructor(rest: bigint) {
    this.#rest = rest;
  }

  choose(weights: readonly number[], value = 0): number {
    const sumTo = (count: number) => BigInt(weights.slice(0, count).reduce((sum, weight) => sum + weight, 0));
    const weight = BigInt(weights[value] ?? 0);
    if (weight === 0n) throw new RangeError('it cannot be said');
    this.#choices.push({ start: sumTo(value), weight, sum: sumTo(weights.length) });
    return value;
  }

  get number(): bigint {
    return this.#choices.reduceRight(
      (inner, { start, weight, sum }) => (inner / weight) * sum + start + (inner % weight),
      this.#rest,
    );
  }
}

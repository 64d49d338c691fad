import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { chosen } from './chosen.ts';
import type { Outcome } from './game-record.ts';

/** Options from 1, and 0 for none; the second of a vague clause above the first. */
const SETTLED_NUMBERS = 257;

/** Writes what came of a game. */
export function writeOutcome(writer: ByteWriter, outcome: Outcome): void {
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
export function readOutcome(reader: ByteReader): Outcome {
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

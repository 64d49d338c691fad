/** What somebody can write who knows the format: links that are whole, and say what is not so. */
import { at } from '#engine/model/at.ts';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import { SEAT_KINDS } from '#engine/model/setup.ts';
import type { Outcome, RecordHead } from '#record/game-record.ts';
import { bytesOfNumber, numberOfBytes } from '#record/link/mixed-radix.ts';
import { headIn, type LinkParts, numberWithHead } from './link-parts.ts';

type HeadAlteration = (head: RecordHead, draw: DrawBetween) => Partial<RecordHead>;
type PartsAlteration = (parts: LinkParts, draw: DrawBetween) => LinkParts;

const word = (draw: DrawBetween) => at([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, draw(0, 0xffffffff)], draw(0, 5));
const number = (draw: DrawBetween) => at([0, 1, 2, 7, 127, 128, 0x7fffffff, draw(0, 0x7fffffff)], draw(0, 7));
const one = <T>(list: readonly T[], draw: DrawBetween) => at(list, draw(0, list.length - 1));

const HEAD_ALTERATIONS: Readonly<Record<string, HeadAlteration>> = {
  'another scenario': (_, draw) => ({
    scenarioId: one(
      ['job-offer', 'white-house-2025', 'village-water', '', 'constructor', 'small', '-', 'x'.repeat(40)],
      draw,
    ),
  }),
  'another digest': (_, draw) => ({ scenarioDigest: word(draw) }),
  'other rules': (head, draw) => ({
    rulesVersion: one([head.rulesVersion + 1, head.rulesVersion - 1, number(draw)], draw),
  }),
  'other negotiators': ({ negotiatorsVersion: version }, draw) => ({
    negotiatorsVersion: one([version + 1, version - 1, number(draw)], draw),
  }),
  'another seed': ({ setup }, draw) => ({ setup: { ...setup, seed: word(draw) } }),
  'a seat of another kind': ({ setup }, draw) => ({
    setup: { ...setup, seats: setup.seats.map((kind) => (draw(0, 2) === 0 ? one(SEAT_KINDS, draw) : kind)) },
  }),
  'other seats': ({ setup }, draw) => ({
    setup: { ...setup, seats: Array.from({ length: one([0, 1, 3, 9, 127], draw) }, () => one(SEAT_KINDS, draw)) },
  }),
  'attacks told or not': ({ setup: { seed, seats, sensitiveEvents } }) => ({
    setup: { seed, seats, ...(sensitiveEvents === false ? {} : { sensitiveEvents: false as const }) },
  }),
  'whose moves': ({ moves }) => ({ moves: { of: moves.of === 'all' ? 'persons' : 'all' } }),
  'another origin': (_, draw) => ({ origin: { record: word(draw), moves: number(draw) } }),
  'a branch of what is in it': (_, draw) => ({ origin: { record: word(draw), moves: draw(0, 60) } }),
  'no origin': () => ({ origin: undefined }),
  'no outcome': () => ({ outcome: undefined }),
  'another ending': ({ outcome }, draw) => ({ outcome: outcome && { ...outcome, kind: one(ENDING_KINDS, draw) } }),
  'signed in other rounds': ({ outcome }, draw) => ({
    outcome: outcome && { ...outcome, signedIn: listLike(outcome.signedIn, draw) },
  }),
  'settled otherwise': ({ outcome }, draw) => ({
    outcome: outcome && { ...outcome, settled: answersLike(outcome.settled, draw) },
  }),
  'vague answers': ({ outcome }, draw) => ({
    outcome: outcome && { ...outcome, settledOr: answersLike(outcome.settled, draw) },
  }),
  'another final state': ({ outcome }, draw) => ({ outcome: outcome && { ...outcome, digest: word(draw) } }),
  'any outcome': (_, draw) => ({ outcome: anyOutcome(draw) }),
  'settings of a save': (_, draw) => ({
    settings: { reveal: one(REVEALS, draw), hints: one(HINT_TIMES, draw), scores: one(SCORE_TIMES, draw) },
  }),
};

function listLike(list: readonly number[], draw: DrawBetween): number[] {
  if (draw(0, 3) === 0) return Array.from({ length: one([0, 1, 9, 127], draw) }, () => number(draw));
  return list.map((round) => (draw(0, 1) === 0 ? draw(0, 40) : round));
}

function answersLike(list: Outcome['settled'], draw: DrawBetween): (number | undefined)[] {
  if (draw(0, 3) === 0) return Array.from({ length: one([0, 1, 9, 127], draw) }, () => draw(0, 200));
  return list.map((option) => [option, undefined, draw(0, 4)][draw(0, 2)]);
}

function anyOutcome(draw: DrawBetween): Outcome {
  const signedIn = listLike([1, 1], draw);
  return { kind: one(ENDING_KINDS, draw), signedIn, settled: answersLike([0, 0, 0, 0, 0], draw), digest: word(draw) };
}

/** Of links of any kind, whatever their number says. */
export const ENVELOPE_ALTERATIONS: Readonly<Record<string, PartsAlteration>> = {
  'a byte of the number': (parts, draw) => ({ ...parts, number: withByte(parts.number, draw) }),
  'bytes at the end': (parts, draw) => ({ ...parts, number: Uint8Array.from([...parts.number, draw(0, 255)]) }),
  'one more than there are': (parts, draw) => ({
    ...parts,
    number: bytesOfNumber(numberOfBytes(parts.number) + BigInt(draw(1, 3))),
  }),
  'nothing first': (parts) => ({ ...parts, number: Uint8Array.from([0, ...parts.number]) }),
  'no number': (parts) => ({ ...parts, number: new Uint8Array() }),
  'any number': (parts, draw) => ({ ...parts, number: Uint8Array.from({ length: draw(1, 8192) }, () => draw(0, 255)) }),
  'an attachment of any bytes': (parts, draw) => ({
    ...parts,
    attachment: Uint8Array.from({ length: one([20, 200, 2000, 60_000], draw) }, () => draw(0, 255)),
  }),
  'no attachment': (parts) => ({ ...parts, attachment: new Uint8Array() }),
  'a byte of the attachment': (parts, draw) => ({ ...parts, attachment: withByte(parts.attachment, draw) }),
};

const MOVES_ALTERATIONS: Readonly<Record<string, PartsAlteration>> = {
  'other moves': ({ number: bytes, attachment }, draw) => {
    const { head, rest } = headIn(bytes);
    const digits = 2n ** BigInt(draw(0, rest.toString(2).length)) * BigInt(draw(1, 3));
    return { attachment, number: numberWithHead(head, rest > digits ? rest - digits : rest + digits, draw(0, 7)) };
  },
  'another spelling': ({ number: bytes, attachment }, draw) => {
    const { head, rest } = headIn(bytes);
    return { attachment, number: numberWithHead(head, rest, draw(0, 7)) };
  },
  'no moves': ({ number: bytes, attachment }) => ({ attachment, number: numberWithHead(headIn(bytes).head, 0n, 0) }),
  'moves without end': ({ number: bytes, attachment }, draw) => {
    const { head } = headIn(bytes);
    const rest = numberOfBytes(Uint8Array.from({ length: draw(1, 8000) }, () => draw(0, 255)));
    return { attachment, number: numberWithHead(head, rest, 0) };
  },
};

function withByte(bytes: Uint8Array, draw: DrawBetween): Uint8Array {
  const altered = bytes.slice();
  if (bytes.length > 0) altered[draw(0, bytes.length - 1)] = draw(0, 255);
  return altered;
}

/** Every way in which the parts of a game's link are altered, so that it is whole all the same. */
export const PARTS_ALTERATIONS: Readonly<Record<string, PartsAlteration>> = {
  ...ENVELOPE_ALTERATIONS,
  ...MOVES_ALTERATIONS,
  ...Object.fromEntries(
    Object.entries(HEAD_ALTERATIONS).map(([name, alter]) => [
      name,
      ({ number: bytes, attachment }: LinkParts, draw: DrawBetween) => {
        const { head, rest } = headIn(bytes);
        return { attachment, number: numberWithHead({ ...head, ...alter(head, draw) }, rest, 0) };
      },
    ]),
  ),
};

/** How the bytes of a save's format are altered. */
export function alteredBytes(content: Uint8Array, draw: DrawBetween): Uint8Array {
  const bytes = [...content];
  for (let count = draw(1, 4); count > 0; count -= 1) {
    const where = draw(0, bytes.length);
    bytes.splice(
      where,
      draw(0, 2),
      ...Array.from({ length: draw(0, 2) }, () => one([0, 1, 127, 128, 255, draw(0, 255)], draw)),
    );
  }
  return Uint8Array.from(bytes);
}

import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { ByteWriter } from '#record/bytes.ts';
import { digestBytes } from '#record/digest.ts';
import { FORMAT } from '#record/formats.ts';
import type { GameRecord } from '#record/game-record.ts';
import { decodeRecord, encodeRecord, type RecordProblem } from '#record/record-codec.ts';

const RECORD: GameRecord = {
  scenarioId: 'job-offer',
  scenarioDigest: 0xcafe1234,
  rulesVersion: 1,
  negotiatorsVersion: 2,
  setup: { seed: 4_000_000_000, seats: ['person', 'negotiator'] },
  moves: { of: 'persons', list: [{ type: 'endDay', party: 0 }] },
  outcome: { kind: 'partial', signedIn: [4], settled: [0, undefined, 3], digest: 7 },
};
const TEXT = encodeRecord(RECORD);

/** A text with the right length and checksum, whatever its format and content. */
function sealed(content: Uint8Array, format: number = FORMAT): string {
  const whole = Uint8Array.from([format, ...new ByteWriter().word(content.length).bytes, ...content]);
  return toBase64url(Uint8Array.from([...whole, ...new ByteWriter().word(digestBytes(whole)).bytes]));
}

/** The same text with another number for its format. */
function reformatted(text: string, format: number): string {
  return toBase64url(Uint8Array.from([format, ...(fromBase64url(text) ?? []).slice(1)]));
}

function contentWith(scenarioId: string, follow: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter().text(scenarioId).word(1).number(1).number(1).word(1);
  follow(writer);
  return writer.bytes;
}

function zeros(writer: ByteWriter, count: number): void {
  for (let index = 0; index < count; index += 1) writer.number(0);
}

describe('a record as long as a game can make one', () => {
  it('is read again, to its last move', () => {
    const clauses = Array.from({ length: 12 }, (_, issue) => ({ issue, option: 254, or: 255 }));
    const offer: Move = { type: 'offer', party: 7, track: 5, to: [0, 1, 2, 3, 4, 5, 6], clauses, exact: true };
    const list = Array.from({ length: 40_320 }, () => offer);
    const record: GameRecord = {
      scenarioId: 'at-the-limits',
      scenarioDigest: 1,
      rulesVersion: 1,
      negotiatorsVersion: 2,
      setup: { seed: 1, seats: Array.from({ length: 8 }, () => 'person') },
      moves: { of: 'all', list },
      outcome: undefined,
    };
    const decoded = decodeRecord(encodeRecord(record));
    expect(decoded.ok && decoded.record.moves.list).toHaveLength(list.length);
    expect(decoded.ok && decoded.record.moves.list.at(-1)).toEqual(offer);
  });
});

describe('the text of a record', () => {
  it('holds the whole of it', () => {
    expect(decodeRecord(TEXT)).toEqual({ ok: true, record: RECORD });
  });

  it('holds that attacks were left out, in as many characters as before, and nothing where they were not', () => {
    const record: GameRecord = { ...RECORD, setup: { ...RECORD.setup, sensitiveEvents: false } };
    expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record });
    expect(encodeRecord(record)).toHaveLength(TEXT.length);
    expect(encodeRecord({ ...RECORD, setup: { ...RECORD.setup, sensitiveEvents: undefined } })).toBe(TEXT);
  });

  it('holds a game that goes on, without an outcome', () => {
    const record = { ...RECORD, outcome: undefined };
    expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record });
  });

  it('is short', () => {
    expect(TEXT.length).toBeLessThan(70);
  });

  it.each<[string, string, RecordProblem]>([
    ['nothing', '', { code: 'empty' }],
    ['a novel', 'A'.repeat(5_000_000), { code: 'too-long' }],
    ['a sentence', 'not a link', { code: 'strange-characters' }],
    ['a link with a full stop after it', `${TEXT}.`, { code: 'strange-characters' }],
    ['a link of a later format', sealed(Uint8Array.of(1, 2, 3), 2), { code: 'newer-format', format: 2 }],
    ['the start of one', toBase64url(Uint8Array.of(15)), { code: 'newer-format', format: 15 }],
    ['junk before a link', `wkZx${TEXT}`, { code: 'damaged' }],
    ['a link of this format that says it is of an older one', reformatted(TEXT, 0), { code: 'damaged' }],
    ['a link without its last character', TEXT.slice(0, -1), { code: 'cut-off', missing: 1 }],
    ['half a link', TEXT.slice(0, 20), { code: 'cut-off', missing: TEXT.length - 20 }],
    ['the first letters of a link', TEXT.slice(0, 3), { code: 'cut-off', missing: undefined }],
    ['a link with something after it', `${TEXT}AAAA`, { code: 'damaged' }],
    [
      'a link with a letter changed',
      `${TEXT.slice(0, 30)}${TEXT[30] === 'x' ? 'y' : 'x'}${TEXT.slice(31)}`,
      { code: 'damaged' },
    ],
    ['a length that cannot be', toBase64url(Uint8Array.of(1, 255, 255, 255, 255, 1)), { code: 'damaged' }],
    ['a record of nothing', sealed(new Uint8Array()), { code: 'damaged' }],
    ['a scenario of too long a name', sealed(contentWith('x'.repeat(101), () => {})), { code: 'damaged' }],
    ['too many seats', sealed(contentWith('x', (writer) => writer.number(9))), { code: 'damaged' }],
    ['an unknown kind of seat', sealed(contentWith('x', (writer) => writer.number(1).number(2))), { code: 'damaged' }],
    [
      'moves of neither persons nor all',
      sealed(contentWith('x', (writer) => writer.number(0).number(16).number(0).number(0))),
      { code: 'damaged' },
    ],
    [
      'a branch that begins after its last move',
      sealed(contentWith('x', (writer) => writer.number(0).number(4).word(1).number(1).number(0).number(0))),
      { code: 'damaged' },
    ],
    ['more after its end', sealed(contentWith('x', (writer) => zeros(writer, 8))), { code: 'damaged' }],
    ['half of its settings', sealed(contentWith('x', (writer) => zeros(writer, 5))), { code: 'damaged' }],
  ])('is told apart from %s', (_, text, problem) => {
    expect(decodeRecord(text)).toEqual({ ok: false, problem });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { SEAT_KINDS } from '#engine/model/setup.ts';
import { toBase64url } from '#record/base64url.ts';
import { ByteWriter } from '#record/bytes.ts';
import { digestBytes, isSameData } from '#record/digest.ts';
import { type Format, READERS } from '#record/formats.ts';
import { type GameRecord, type Outcome, recordOf } from '#record/game-record.ts';
import { type DecodedRecord, decodeRecord, encodeRecord } from '#record/record-codec.ts';
import { branchAt, verifyBranch } from '#record/verify-branch.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { arbitraryOutcome, arbitraryRecord } from './arbitrary-record.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryPlay, type Played } from './random-play.ts';

const OUTCOME_FIELDS = ['kind', 'signedIn', 'settled', 'settledOr', 'digest'] as const satisfies (keyof Outcome)[];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The record of a game as far as it was played by then. */
function recordAfter({ game, states, moves, end }: Played, count: number): GameRecord {
  return recordOf(game, states[count] ?? end, { of: 'all', list: moves.slice(0, count) });
}

function codeOf(decoded: DecodedRecord): string {
  return decoded.ok ? 'ok' : decoded.problem.code;
}

describe('a record written as text', UNHURRIED, () => {
  it('is the same when it is read, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record });
      }),
      fuzzRuns(100, 300),
    );
  });

  it('is the same when it is read and played again, finished or not', () => {
    fc.assert(
      fc.property(arbitraryPlay(), fc.nat(), (played, chance) => {
        for (const count of [played.moves.length, chance % (played.moves.length + 1)]) {
          const record = recordAfter(played, count);
          const decoded = decodeRecord(encodeRecord(record));
          expect(decoded).toEqual({ ok: true, record });
          const verification = verifyRecord(played.game, record);
          expect(verification).toEqual({ verified: true, state: played.states[count] ?? played.end });
        }
      }),
      fuzzRuns(14, 40),
    );
  });

  it('stands in a link as it is', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        expect(encodeRecord(record)).toMatch(/^[\w-]+$/);
      }),
      fuzzRuns(17, 50),
    );
  });

  it('says how much is missing wherever it is cut off', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.nat(), (record, chance) => {
        const text = encodeRecord(record);
        const kept = 1 + (chance % (text.length - 1));
        const missing = kept < 7 ? undefined : text.length - kept;
        expect(decodeRecord(text.slice(0, kept))).toEqual({ ok: false, problem: { code: 'cut-off', missing } });
      }),
      fuzzRuns(67, 200),
    );
  });

  it('is not taken for another one when a character is changed', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.nat(), fc.constantFrom(...ALPHABET), (record, chance, character) => {
        const text = encodeRecord(record);
        const place = chance % text.length;
        fc.pre(text[place] !== character);
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        // Its first five bytes are the format and the length.
        const told = place < 7 ? ['newer-format', 'cut-off', 'damaged'] : ['damaged'];
        expect(told).toContain(codeOf(decodeRecord(changed)));
      }),
      fuzzRuns(134, 400),
    );
  });

  it('is not taken for another one at its last character, whose spare bits hold nothing', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        const text = encodeRecord(record);
        const last = text.slice(-1);
        for (const character of ALPHABET) {
          const expected = character === last ? 'ok' : 'damaged';
          expect(codeOf(decodeRecord(text.slice(0, -1) + character))).toBe(expected);
        }
      }),
      fuzzRuns(10, 30),
    );
  });

  it('is damaged when two characters change places or something follows it', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.nat(), fc.stringMatching(/^[\w-]{1,9}$/), (record, chance, tail) => {
        const text = encodeRecord(record);
        expect(codeOf(decodeRecord(text + tail))).toBe('damaged');
        const place = 7 + (chance % (text.length - 8));
        const [one, other] = [at(text, place), at(text, place + 1)];
        fc.pre(one !== other);
        expect(codeOf(decodeRecord(text.slice(0, place) + other + one + text.slice(place + 2)))).toBe('damaged');
      }),
      fuzzRuns(67, 200),
    );
  });

  it('is never thrown about, whatever the text', () => {
    const any = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\w-]*$/),
      fc.stringMatching(/^A[AQ][\w-]*$/),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(decodeRecord(text).ok).toBe(false);
      }),
      fuzzRuns(134, 400),
    );
  });

  it('is read or damaged when its checksum is right and its content is anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom<Format[]>(0, 1), (content, format) => {
        const decoded = decodeRecord(sealed(content, format));
        expect(['ok', 'damaged']).toContain(codeOf(decoded));
        if (decoded.ok) expect(decodeRecord(encodeRecord(decoded.record))).toEqual(decoded);
      }),
      fuzzRuns(134, 400),
    );
  });

  it('is judged without a fault of ours, whatever moves it tells of', () => {
    fc.assert(
      fc.property(arbitraryPlay(), arbitraryRecord(), fc.nat(), (played, { moves, setup, outcome }, chance) => {
        const count = chance % (played.moves.length + 1);
        const genuine = recordAfter(played, count);
        const seats = genuine.setup.seats.map((seat, party) => setup.seats[party] ?? seat);
        const list = [...genuine.moves.list, ...moves.list];
        const forged: GameRecord = { ...genuine, outcome, setup: { ...setup, seats }, moves: { of: moves.of, list } };
        const verification = verifyRecord(played.game, forged);
        if (!verification.verified)
          expect(['move-refused', 'other-outcome', 'other-negotiators']).toContain(verification.why);
      }),
      fuzzRuns(20, 60),
    );
  });
});

describe('a record with an outcome that was not played', UNHURRIED, () => {
  it('is not verified, whichever of its words is altered', () => {
    fc.assert(
      fc.property(arbitraryPlay(), arbitraryOutcome(), fc.constantFrom(...OUTCOME_FIELDS), (played, other, field) => {
        const genuine = recordAfter(played, played.moves.length);
        const altered = { ...genuine.outcome, [field]: other[field] } as Outcome;
        const forged = decodeRecord(encodeRecord({ ...genuine, outcome: altered }));
        fc.pre(forged.ok && !isSameData(forged.record.outcome, genuine.outcome));
        expect(forged.ok && verifyRecord(played.game, forged.record)).toMatchObject({
          verified: false,
          why: 'other-outcome',
          state: { ending: { kind: genuine.outcome?.kind } },
        });
      }),
      fuzzRuns(34, 100),
    );
  });
});

describe('a branch of a game', UNHURRIED, () => {
  it('is at the state that the game was in, wherever it branches off and whoever sits there then', () => {
    const kinds = fc.array(fc.constantFrom(...SEAT_KINDS), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(arbitraryPlay(), fc.nat(), kinds, (played, chance, seats) => {
        const { game, moves, states, end } = played;
        const count = chance % (moves.length + 1);
        const original = recordAfter(played, moves.length);
        const branch = branchAt(game, original, moves, count, seats.slice(0, game.common.partyCount));
        expect(decodeRecord(encodeRecord(branch))).toEqual({ ok: true, record: branch });
        const { verified, state } = verifyRecord(game, branch);
        expect(verified).toBe(true);
        expect({ ...state, setup: end.setup }).toEqual(states[count] ?? end);
        expect(verifyBranch(game, branch, original)).toMatchObject({ isBranch: true, origin: { verified: true } });
      }),
      fuzzRuns(10, 30),
    );
  });
});

/** Content of any kind with the length and checksum of a record of a format. */
function sealed(content: Uint8Array, format: Format): string {
  const whole = Uint8Array.from([format, ...new ByteWriter().word(content.length).bytes, ...content]);
  const checksum = digestBytes(whole.subarray(READERS[format].checkedFrom));
  return toBase64url(Uint8Array.from([...whole, ...new ByteWriter().word(checksum).bytes]));
}

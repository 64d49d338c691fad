import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import { SEAT_KINDS } from '#engine/model/setup.ts';
import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { ByteWriter } from '#record/bytes.ts';
import { digestBytes } from '#record/digest.ts';
import { type AnyRecord, type GameRecord, movesOfPersons, recordOf } from '#record/game-record.ts';
import { type DecodedLink, decodeGame, decodeLink, encodeLink, LINK_FORMAT } from '#record/link/link-codec.ts';
import { bytesOfNumber } from '#record/link/mixed-radix.ts';
import { branchAt, verifyBranch } from '#record/verify-branch.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryPlay, FLAGSHIP, type Played } from './random-play.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The record of a game as far as it was played by then. */
function recordAfter({ game, states, moves, end }: Played, count: number): GameRecord {
  return recordOf(game, states[count] ?? end, { of: 'all', list: moves.slice(0, count) });
}

function codeOf(decoded: DecodedLink): string {
  return decoded.ok ? 'ok' : decoded.problem.code;
}

function recordIn(code: string): AnyRecord {
  const decoded = decodeGame(code);
  if (!decoded.ok) throw new Error(decoded.problem.code);
  return decoded.record;
}

/** What a record says without its moves. */
function headOf({ moves, ...head }: AnyRecord) {
  return { ...head, of: moves.of };
}

/** A link of a game that was played at random, and the game. */
const arbitraryLink = () =>
  arbitraryPlay().map((played) => ({
    played,
    code: encodeLink(played.game, recordAfter(played, played.moves.length), played.moves),
  }));

describe('a game written as a link', UNHURRIED, () => {
  it('is the same when it is read and played again, finished or not', () => {
    fc.assert(
      fc.property(arbitraryPlay(), fc.nat(), (played, chance) => {
        for (const count of [played.moves.length, chance % (played.moves.length + 1)]) {
          const record = recordAfter(played, count);
          const code = encodeLink(played.game, record, record.moves.list);
          expect(code).toMatch(/^[\w-]*[A-Za-z0-9]$/);
          expect(fromBase64url(code)?.[0]).toBe(LINK_FORMAT);
          const read = recordIn(code);
          expect(headOf(read)).toEqual(headOf(record));
          const moves: Move[] = [];
          const verification = verifyRecord(played.game, read, (move) => moves.push(move));
          expect(verification).toEqual({ verified: true, state: played.states[count] ?? played.end });
          expect(moves).toEqual(record.moves.list);
        }
      }),
      fuzzRuns(10, 30),
    );
  });

  it('is a branch of another as its record is', () => {
    const kinds = fc.array(fc.constantFrom(...SEAT_KINDS), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(arbitraryPlay(), fc.nat(), kinds, (played, chance, seats) => {
        const { game, moves } = played;
        const count = chance % (moves.length + 1);
        const original = recordAfter(played, moves.length);
        const branch = branchAt(game, original, moves, count, seats.slice(0, game.common.partyCount));
        const read = recordIn(encodeLink(game, branch, branch.moves.list));
        expect(headOf(read)).toEqual(headOf(branch));
        const written = recordIn(encodeLink(game, original, moves));
        expect(verifyBranch(game, read, written)).toMatchObject({ isBranch: true, origin: { verified: true } });
      }),
      fuzzRuns(7, 20),
    );
  });

  it('carries what is attached to it', () => {
    fc.assert(
      fc.property(arbitraryPlay(), fc.uint8Array({ minLength: 1, maxLength: 300 }), (played, bytes) => {
        const code = encodeLink(played.game, recordAfter(played, played.moves.length), played.moves, bytes);
        const decoded = decodeLink(code);
        expect(decoded.ok && decoded.attachment).toEqual(bytes);
      }),
      fuzzRuns(7, 20),
    );
  });

  it('says how much is missing wherever it is cut off', () => {
    fc.assert(
      fc.property(arbitraryLink(), fc.nat(), ({ code }, chance) => {
        const kept = 1 + (chance % (code.length - 1));
        const problem = codeOf(decodeLink(code.slice(0, kept)));
        expect(problem).toBe('cut-off');
        if (kept >= 8)
          expect(decodeLink(code.slice(0, kept))).toMatchObject({ problem: { missing: code.length - kept } });
      }),
      fuzzRuns(10, 30),
    );
  });

  it('is not taken for another one when a character is changed, at the end neither', () => {
    fc.assert(
      fc.property(arbitraryLink(), fc.nat(), fc.constantFrom(...ALPHABET), ({ code }, chance, character) => {
        const places = [chance % code.length, code.length - 1].filter((place) => code[place] !== character);
        for (const place of places) {
          const changed = code.slice(0, place) + character + code.slice(place + 1);
          const told = place < 8 ? ['newer-format', 'cut-off', 'damaged', 'too-long'] : ['damaged'];
          expect(told).toContain(codeOf(decodeLink(changed)));
        }
      }),
      fuzzRuns(33, 100),
    );
  });

  it('is damaged when characters change places or something follows it', () => {
    fc.assert(
      fc.property(arbitraryLink(), fc.nat(), fc.stringMatching(/^[\w-]{1,9}$/), ({ code }, chance, tail) => {
        expect(codeOf(decodeLink(code + tail))).toBe('damaged');
        const place = 8 + (chance % (code.length - 9));
        const [one, other] = [at(code, place), at(code, place + 1)];
        fc.pre(one !== other);
        expect(codeOf(decodeLink(code.slice(0, place) + other + one + code.slice(place + 2)))).toBe('damaged');
      }),
      fuzzRuns(10, 30),
    );
  });

  it('is judged without a fault of ours when its checksum is right and its number is any', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (number) => {
        const decoded = decodeLink(sealed(number));
        expect(['ok', 'damaged', 'newer-format']).toContain(codeOf(decoded));
        if (!decoded.ok || decoded.is !== 'game') return;
        const { verified } = verifyRecord(FLAGSHIP, decoded.record);
        expect(verified).toBe(false);
      }),
      fuzzRuns(33, 100),
    );
  });

  it('is judged so when the rest of it is any, too', () => {
    fc.assert(
      fc.property(arbitraryLink(), fc.bigInt({ min: 0n, max: 2n ** 400n }), ({ played, code }, other) => {
        const whole = fromBase64url(code) ?? new Uint8Array();
        // Its first choices, and so what is said before the moves, are in its lowest digits.
        const head = BigInt(`0x${Buffer.from(whole.subarray(3, whole.length - 4)).toString('hex')}`) % 2n ** 380n;
        const decoded = decodeGame(sealed(bytesOfNumber(other * 2n ** 380n + head)));
        if (decoded.ok) expect(verifyRecord(played.game, decoded.record).verified).toBe(false);
      }),
      fuzzRuns(10, 30),
    );
  });
});

describe('a link that leaves moves of negotiators out', UNHURRIED, () => {
  it('holds those of persons, and the others are found again', () => {
    fc.assert(
      fc.property(arbitraryPlay(), (played) => {
        const { game, moves, end } = played;
        const list = movesOfPersons(end.setup, moves);
        const record = recordOf(game, end, { of: 'persons', list });
        const read = recordIn(encodeLink(game, record, moves));
        expect(verifyRecord(game, read)).toEqual({ verified: true, state: end });
      }),
      fuzzRuns(7, 20),
    );
  });
});

/** Any number with the lengths and the checksum of a link. */
function sealed(number: Uint8Array): string {
  const head = new ByteWriter().number(LINK_FORMAT).number(number.length).number(0);
  const content = Uint8Array.from([...head.bytes, ...number]);
  return toBase64url(Uint8Array.from([...content, ...new ByteWriter().word(digestBytes(content)).bytes]));
}

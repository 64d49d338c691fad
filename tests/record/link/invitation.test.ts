import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFICULTIES } from '#engine/model/difficulty.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { ByteReader, ByteWriter } from '#record/bytes.ts';
import { digestBytes } from '#record/digest.ts';
import { codesIn } from '#record/link/codes-in.ts';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import type { Invitation } from '#record/link/invitation.ts';
import { decodeGame, decodeLink } from '#record/link/link-codec.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(fc.record({ value, locked: fc.boolean() }), { nil: undefined });

const arbitraryInvitation = (): fc.Arbitrary<Invitation> =>
  fc.record({
    scenarioId: fc.constantFrom('white-house-2025', 'job-offer', 'our-garden', 'a'),
    scenarioDigest: fc.nat({ max: 0xffffffff }),
    persons: maybe(fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: 8 })),
    difficulty: maybe(fc.constantFrom(...DIFFICULTIES)),
    seed: maybe(fc.nat({ max: 0xffffffff })),
    reveal: maybe(fc.constantFrom(...REVEALS)),
    hints: maybe(fc.constantFrom(...HINT_TIMES)),
    attacks: maybe(fc.boolean()),
    scores: maybe(fc.constantFrom(...SCORE_TIMES)),
  });

const EVERYTHING: Invitation = {
  scenarioId: 'white-house-2025',
  scenarioDigest: 0xdeadbeef,
  persons: { value: [1], locked: true },
  difficulty: { value: 'harder', locked: true },
  seed: { value: 4_000_000_000, locked: true },
  reveal: { value: 'none', locked: false },
  hints: { value: 'off', locked: true },
  attacks: { value: false, locked: false },
  scores: { value: 'off', locked: true },
};

describe('settings in a link', () => {
  it('are read as they were written, with what is attached', () => {
    fc.assert(
      fc.property(arbitraryInvitation(), fc.uint8Array({ minLength: 1, maxLength: 40 }), (invitation, attachment) => {
        const code = encodeInvitation(invitation);
        expect(decodeLink(code)).toEqual({ ok: true, is: 'invitation', invitation });
        expect(code).toMatch(/^[\w-]*[A-Za-z0-9]$/);
        expect(codesIn(`Sit down: https://example.org/#${code}.`).whole).toEqual([code]);
        const carrying = decodeLink(encodeInvitation(invitation, attachment));
        expect(carrying).toEqual({ ok: true, is: 'invitation', invitation, attachment });
      }),
      { numRuns: 60 },
    );
  });

  it('take little room', () => {
    expect(encodeInvitation(EVERYTHING).length).toBeLessThanOrEqual(32);
  });

  it('are written as ever where nothing is said of points', () => {
    // The code that a page from before there was a choice made of these settings.
    const before = 'Ag4AC8gLSRT1FGWHUpRjk-BrMovO';
    const { scores, ...others } = EVERYTHING;
    expect(encodeInvitation(others)).toBe(before);
    expect(encodeInvitation({ ...others, scores })).not.toBe(before);
  });

  it('are no game', () => {
    expect(decodeGame(encodeInvitation(EVERYTHING))).toEqual({ ok: false, problem: { code: 'no-game' } });
  });

  it.each([
    ['no chair', []],
    ['a chair twice', [1, 1]],
  ])('with %s are not to be had', (_, value) => {
    expect(() => encodeInvitation({ ...EVERYTHING, persons: { value, locked: true } })).toThrow(RangeError);
  });

  it('with another number in their place are others or nothing, and nothing is thrown', () => {
    fc.assert(
      fc.property(arbitraryInvitation(), fc.nat(), fc.nat({ max: 255 }), (invitation, place, byte) => {
        const decoded = decodeLink(forged(encodeInvitation(invitation), place, byte));
        if (decoded.ok && decoded.is === 'invitation') {
          expect(decodeLink(encodeInvitation(decoded.invitation))).toMatchObject({ invitation: decoded.invitation });
        } else if (!decoded.ok) expect(['damaged', 'newer-format']).toContain(decoded.problem.code);
      }),
      { numRuns: 200 },
    );
  });
});

/** The code with another byte in its number, and the checksum of that. */
function forged(code: string, place: number, byte: number): string {
  const bytes = fromBase64url(code)?.slice(0, -4) ?? new Uint8Array();
  const reader = new ByteReader(bytes);
  for (let field = 0; field < 3; field += 1) reader.number();
  bytes[reader.at + (place % (bytes.length - reader.at))] = byte;
  return toBase64url(Uint8Array.from([...bytes, ...new ByteWriter().word(digestBytes(bytes)).bytes]));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import { codeToType, codeTyped } from '#record/link/typed-code.ts';

const word = fc.nat({ max: 0xffffffff });
const seat = fc
  .record({
    scenarioId: fc.constantFrom('village-water', 'job-offer', 'four-in-two-parts'),
    scenarioDigest: word,
    seed: fc.record({ value: word, locked: fc.boolean() }),
    persons: fc.record({
      value: fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: 4 }),
      locked: fc.boolean(),
    }),
  })
  .map((invitation) => encodeInvitation(invitation));

describe('a code for typing', () => {
  it('leads to the same link, however it is typed', () => {
    const ways = fc.constantFrom<(typed: string) => string>(
      (typed) => typed,
      (typed) => typed.toLowerCase(),
      (typed) => typed.replaceAll(' ', ''),
      (typed) => typed.replaceAll(' / ', '/').replaceAll(' ', '-'),
      (typed) => typed.replaceAll('0', 'o').replaceAll('1', 'l'),
      // The same letters of a Ukrainian keyboard.
      (typed) => typed.replaceAll('A', 'А').replaceAll('K', 'к').replaceAll('M', 'М'),
    );
    fc.assert(
      fc.property(seat, ways, (code, typedBy) => {
        expect(codeTyped(typedBy(codeToType(code, 'table-four') ?? ''))).toEqual({ code: `${code}/at/table-four` });
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('is at most 14 groups of four for a seat, without letters that are taken for others', () => {
    fc.assert(
      fc.property(seat, (code) => {
        expect(codeToType(code)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4} ){4,13}[0-9A-HJKMNP-TV-Z]{1,4}$/);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('with one digit changed is told as mistyped', () => {
    fc.assert(
      fc.property(seat, fc.nat(), (code, at) => {
        const typed = codeToType(code) ?? '';
        // The last digit may hold bits that fill no byte.
        const places = [...typed].flatMap((sign, place) => (sign === ' ' || place > typed.length - 3 ? [] : [place]));
        const place = places[at % places.length] ?? 0;
        const other = typed[place] === '7' ? '8' : '7';
        expect(codeTyped(`${typed.slice(0, place)}${other}${typed.slice(place + 1)}`)).toBe('mistyped');
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each(['', 'dove 42', 'this link that they sent will open', 'https://example.org/#/kit/village-water'])(
    '%j is none',
    (text) => expect(codeTyped(text)).toBeUndefined(),
  );

  it('is not made of a code that is too long to type', () => {
    expect(codeToType('A'.repeat(80))).toBeUndefined();
  });
});

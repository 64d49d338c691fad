import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { decodeView } from '#engine/wire/decode-view.ts';
import { encodeView } from '#engine/wire/encode-view.ts';
import { smallScenario } from '../../support/scenarios.ts';

const GAME = compileGame(smallScenario());
const ENCODED = encodeView(viewFor(GAME, createGame(GAME, { seed: 1, seats: ['person', 'person', 'person'] }), 1));

describe('the decoder of views', () => {
  it('has typed numbers again where there were some', () => {
    const view = decodeView(ENCODED);
    expect(view?.own.sheets[0]?.points).toBeInstanceOf(Int32Array);
    expect(view?.common.ruledOut[0]?.[0]).toBeInstanceOf(Uint8Array);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '7',
    '{"party":0',
    '['.repeat(1_000_000),
    `${'['.repeat(500)}${']'.repeat(500)}`,
    ENCODED.slice(0, -1),
    ENCODED.replace('"party":1', '"party":3'),
    ENCODED.replace('"party":1', '"party":-1'),
    ENCODED.replace('"party":1', '"party":0.5'),
    ENCODED.replace('"party":1', '"party":1,"__proto__":{}'),
    ENCODED.replace('"party":1', '"party":1,"more":1'),
    ENCODED.replace('"partyCount":3', '"partyCount":4'),
    ENCODED.replace('"mail":"pass"', '"mail":null'),
    ENCODED.replace('{"uint8":[', '{"uint8":[256,'),
    ENCODED.replace('{"int32":[', '{"int32":["1",'),
    ENCODED.replace('{"int32":[', '{"int32":[2147483648,'),
  ])('reads nothing from what is no view: %.60s', (text) => {
    expect(text).not.toBe(ENCODED);
    expect(decodeView(text)).toBeUndefined();
  });

  it('reads nothing from what is too long', () => {
    expect(decodeView(ENCODED + ' '.repeat(32_000_000))).toBeUndefined();
  });

  it('never throws, whatever has become of a text', () => {
    const spoiled = fc.tuple(fc.nat(ENCODED.length), fc.nat(30), fc.string()).map(([from, length, other]) => {
      return ENCODED.slice(0, from) + other + ENCODED.slice(from + length);
    });
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.string(), fc.json()), (text) => {
        expect(() => decodeView(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

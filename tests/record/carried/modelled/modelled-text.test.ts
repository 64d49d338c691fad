import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { packText, unpackText } from '#record/carried/modelled/modelled-text.ts';
import { digestOf } from '#record/digest.ts';
import primer from '../../../../assets/carried/primer.json';
import { fuzzRuns, sampleSize } from '../../../properties/fuzz-runs.ts';
import { finish } from '../../../support/finish.ts';

const TEXT =
  '{"title":"Хто ловить рибу?","parties":[null,{"id":["ada","ben"],"name":["Ada, who fishes by night",null]}]}';
/** It, packed: as it was, and must always be read. */
const PACKED = 'eExcD6GpH7lsacVQHtxzXYkRqNHwHWI5uUnCLJ115Ky8CqvtrJTXHifH';

const MOST = 256 * 1024;

function packed(text: string): Uint8Array {
  return finish(packText(text));
}

function unpacked(bytes: Uint8Array, most = MOST): string | undefined {
  return finish(unpackText(bytes, most));
}

describe('a text packed by a model', () => {
  it('rests on a primer and a model that stay as they are', () => {
    // Every link that carries a scenario needs this very one: add another beside it, and never mend it.
    expect(digestOf(primer)).toBe(557255667);
    expect(toBase64url(packed(TEXT))).toBe(PACKED);
    expect(unpacked(fromBase64url(PACKED) ?? new Uint8Array())).toBe(TEXT);
  });

  it('is read back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (text) => {
        expect(unpacked(packed(text))).toBe(text);
      }),
      fuzzRuns(8, 25),
    );
  });

  it('is read back where it is long and always the same', () => {
    const text = ' '.repeat(sampleSize(5_000, 20_000));
    expect(packed(text).length).toBeLessThan(100);
    expect(unpacked(packed(text))).toBe(text);
  });

  it('has no more bytes than are allowed, to the last one', () => {
    const { length } = new TextEncoder().encode(TEXT);
    expect(unpacked(packed(TEXT), length)).toBe(TEXT);
    expect(unpacked(packed(TEXT), length - 1)).toBeUndefined();
  });

  it('is packed no further once it has more bytes than there is room for', () => {
    const text = TEXT.repeat(20);
    const whole = packed(text);
    expect(finish(packText(text, whole.length))).toEqual(whole);
    const beginning = finish(packText(text, 20));
    expect(beginning.length).toBeGreaterThan(20);
    expect(beginning.length).toBeLessThan(whole.length);
  });

  it('ends where its bytes do', () => {
    const bytes = packed(TEXT);
    expect(unpacked(bytes.subarray(0, -6))).not.toBe(TEXT);
    expect(unpacked(Uint8Array.from([...bytes, 7, 7, 7, 7, 7, 7]))).toBeUndefined();
  });

  it('is not unpacked much further where its length is a lie', () => {
    const bomb = Uint8Array.of(0xff, 0xff, 0x0f, 0x5a, 0x13, 0xc7, 0x9e);
    let steps = 0;
    const unpacking = unpackText(bomb, MOST);
    finish(unpackText(packed(TEXT), MOST));
    while (!unpacking.next().done) steps += 1;
    expect(steps).toBeLessThan(5);
  });

  it('comes of no bytes by an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = unpacked(bytes, 1000);
        expect(text === undefined || text.length <= 1000).toBe(true);
      }),
      fuzzRuns(8, 25),
    );
  });
});

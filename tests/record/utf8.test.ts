import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, toUtf8 } from '#record/utf8.ts';

describe('UTF-8', () => {
  it('is what the platform writes, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toUtf8(text)).toEqual(new TextEncoder().encode(text));
        expect(fromUtf8(toUtf8(text))).toBe(text);
      }),
    );
  });

  it('has a sign in the place of half a character', () => {
    expect(toUtf8('a\ud800b')).toEqual(new TextEncoder().encode('a\ufffdb'));
  });

  it('is read whatever the bytes, as the text that they are where they are one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fromUtf8(toUtf8(fromUtf8(bytes)))).toBe(fromUtf8(bytes));
        const platform = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        expect(fromUtf8(bytes).includes('\ufffd')).toBe(platform.includes('\ufffd'));
        if (!platform.includes('\ufffd')) expect(fromUtf8(bytes)).toBe(platform);
      }),
    );
  });

  it.each([
    ['a spelling that is too long', [0xc1, 0x81]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['a character cut short', [0xe2, 0x82]],
  ])('is not made of %s', (_, bytes) => {
    expect(fromUtf8(Uint8Array.from(bytes))).toContain('\ufffd');
  });
});

import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '#record/base64url.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('bytes as text for a link', () => {
  // The examples of RFC 4648, section 10, without their padding.
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('write %j as %j and read it back', (plain, text) => {
    expect(toBase64url(bytesOf(plain))).toBe(text);
    expect(fromBase64url(text)).toEqual(bytesOf(plain));
  });

  it('use the two characters that addresses allow', () => {
    expect(toBase64url(Uint8Array.of(0xfb, 0xff, 0xfe))).toBe('-__-');
    expect(fromBase64url('-__-')).toEqual(Uint8Array.of(0xfb, 0xff, 0xfe));
  });

  it('agree with the platform on every byte', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(toBase64url(all)).toBe(Buffer.from(all).toString('base64url'));
  });

  it.each(['Zm9v=', 'Zm 9v', 'Zm+v', 'Zm/v', 'Zmöv', '💶'])('are not read from %j', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});

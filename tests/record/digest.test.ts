import { describe, expect, it } from 'vitest';
import { digestBytes, digestOf } from '#record/digest.ts';

describe('the digest of bytes', () => {
  // Known values of FNV-1a, 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is that of FNV-1a for %j', (text, digest) => {
    expect(digestBytes(Uint8Array.from(Buffer.from(text)))).toBe(digest);
  });
});

describe('the digest of data', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(digestOf({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: 4 } })).toBe(
      digestOf({ b: { f: 4, c: [1, { e: 3, d: 2 }] }, a: 1 }),
    );
  });

  it('takes an absent value and a missing key for the same', () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
  });

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [
      [1, 2],
      [2, 1],
    ],
    [
      [1, [2]],
      [[1], 2],
    ],
    [1, '1'],
    [[], {}],
    [false, 0],
    [['a', 'b'], ['a,b']],
  ])('tells %j from %j', (one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });
});

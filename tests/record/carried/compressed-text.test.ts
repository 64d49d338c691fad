import { deflateSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64url } from '#record/base64url.ts';
import { compressText, decompressText } from '#record/carried/compressed-text.ts';
import { digestOf } from '#record/digest.ts';
import specimen from '../../../assets/carried/specimen.json';

const TEXT = '{"title":"Хто ловить рибу?","parties":[null,{"id":["ada","ben"]}]}';

/** It, packed: as it was, and must always be read. */
const PACKED = 'q4Yvk72w9GLThX0KF3Zf2Hdh04UdF5su9ihcbLiw48LGi80gr-NYYJeYkgha8AssC0AGAgA';

describe('a packed text', () => {
  it('is read back as it was', () => {
    expect(decompressText(compressText(TEXT), 1000)).toBe(TEXT);
  });

  it('rests on a dictionary that stays as it is', () => {
    // Every link that carries a scenario needs this very one: add another beside it, and never mend it.
    expect(digestOf(specimen)).toBe(2898252979);
    expect(decompressText(fromBase64url(PACKED) ?? new Uint8Array(), 1000)).toBe(TEXT);
  });

  it('has no more bytes than are allowed, to the last one', () => {
    const length = new TextEncoder().encode(TEXT).length;
    expect(decompressText(compressText(TEXT), length)).toBe(TEXT);
    expect(decompressText(compressText(TEXT), length - 1)).toBeUndefined();
  });

  it('is not inflated much further where it grows without end', () => {
    const bomb = deflateSync(new Uint8Array(8_000_000), { level: 1 });
    let taken = 0;
    const counted = Object.assign(bomb, {
      subarray: (from: number, to: number) => {
        taken += 1;
        return bomb.slice(from, to);
      },
    });
    expect(decompressText(counted, 256 * 1024)).toBeUndefined();
    // Some slices of the hundreds that it has.
    expect(taken).toBeLessThan(20);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['bytes cut short', compressText(TEXT).slice(0, -4)],
    ['bytes of another kind', new TextEncoder().encode('<script>alert(1)</script>')],
    ['bytes with a header of zlib', zlibSync(new TextEncoder().encode(TEXT))],
    ['a distance before the beginning', Uint8Array.of(0x4b, 0xff, 0xff, 0xff, 0xff, 0xff)],
  ])('is not made of %s', (_, bytes) => {
    expect(decompressText(bytes, 1000)).toBeUndefined();
  });

  it('comes of no bytes by an error', () => {
    for (let seed = 1; seed < 400; seed += 1) {
      const bytes = Uint8Array.from({ length: 60 }, (_, index) => (seed * 2654435761 * (index + 1)) >>> 13);
      const text = decompressText(bytes, 1000);
      expect(text === undefined || text.length <= 1000).toBe(true);
    }
  });
});

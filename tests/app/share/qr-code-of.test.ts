import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCodeOf } from '#app/share/qr-code-of.ts';
import type { QrModules } from '#panels/share/qr-code.tsx';
import { photographed, pixelsOf } from './photographed.ts';

/** A link of so many characters, with those that a code can have. */
function linkOf(length: number): string {
  const page = 'https://example.org/parley/#';
  return (
    page + Array.from({ length: length - page.length }, (_, at) => ALPHABET[(at * at * 7 + at * 31) % 64]).join('')
  );
}
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function codeOf(link: string): QrModules {
  const modules = qrCodeOf(link);
  if (modules === undefined) throw new Error(`no code for ${link.length} characters`);
  return modules;
}

describe('the QR code of a link', () => {
  it.each([60, 150, 251, 252, 400, 700, 1000, 1273])('of %i characters is read again by another library', (length) => {
    const link = linkOf(length);
    expect(decodeQR(pixelsOf(codeOf(link), 3))).toBe(link);
  });

  // The code takes 44 % of the height of a photograph of 720 lines: the back of a classroom.
  it.each([251, 700, 1000])('of %i characters is read off a blurred photograph of a screen', (length) => {
    const link = linkOf(length);
    for (const turned of [0.04, -0.07]) {
      expect(decodeQR(photographed(codeOf(link), { edge: 320, turned }))).toBe(link);
    }
  });

  it('is not drawn where it would be too fine', () => {
    expect(qrCodeOf(linkOf(1274))).toBeUndefined();
  });

  it('can lose more where it is short', () => {
    const modules = codeOf(linkOf(200)).map((row, y) =>
      row.map((dark, x) => (x > 20 && x < 31 && y > 20 && y < 31 ? false : dark)),
    );
    expect(decodeQR(pixelsOf(modules, 3))).toBe(linkOf(200));
  });
});

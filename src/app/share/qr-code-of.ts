import { encode } from 'uqr';
import type { QrModules } from '#panels/share/qr-code.tsx';

/** Most bytes of a text that is short enough to let more of its code be unreadable: of version 11. */
const SHORT = 251;
/** Most bytes of version 25 at the lowest level: 117 modules an edge, as fine as a phone reads off a projector. */
const MOST = 1273;

/**
 * The QR code of a link; absent where it is too long for one that a phone can read off a screen. A photograph in which
 * the code takes less than half of the height of 720 lines must do (`tests/app/share/qr-code-of.test.ts` has such).
 */
export function qrCodeOf(link: string): QrModules | undefined {
  // Links are ASCII, a byte a character.
  if (link.length > MOST) return undefined;
  // Where there are many modules, larger ones are worth more than a higher level: no finger lies on a projection.
  return encode(link, { ecc: link.length > SHORT ? 'L' : 'M', boostEcc: true, border: 0 }).data;
}

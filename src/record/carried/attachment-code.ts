import { fromBase64url, toBase64url } from '../base64url.ts';
import { ByteReader, ByteWriter } from '../bytes.ts';
import { digestBytes } from '../digest.ts';

/** Bytes of the checksum, which come last. */
const TAIL = 4;

/** An attachment as text for a link to a scenario without a game. */
export function attachmentCode(attachment: Uint8Array): string {
  const checksum = new ByteWriter().word(digestBytes(attachment)).bytes;
  return toBase64url(Uint8Array.from([...attachment, ...checksum]));
}

/** The attachment in such a text; absent where it is damaged. */
export function attachmentIn(code: string): Uint8Array | undefined {
  const whole = fromBase64url(code);
  if (whole === undefined || whole.length <= TAIL) return undefined;
  const attachment = whole.subarray(0, -TAIL);
  const checksum = new ByteReader(whole.subarray(-TAIL)).word();
  return checksum === digestBytes(attachment) ? attachment : undefined;
}

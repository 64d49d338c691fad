/** In the place of what is no character. */
const NO_CHARACTER = 0xfffd;

/** A text as UTF-8. */
export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const point = scalar(character.codePointAt(0) ?? NO_CHARACTER);
    const more = moreBytes(point);
    bytes[length] = more === 0 ? point : ((0xff00 >> (more + 1)) & 0xff) | (point >>> (6 * more));
    for (let index = 1; index <= more; index += 1)
      bytes[length + index] = 0x80 | ((point >>> (6 * (more - index))) & 63);
    length += more + 1;
  }
  return bytes.slice(0, length);
}

/** Half a pair is no character. */
function scalar(point: number): number {
  return point >= 0xd800 && point < 0xe000 ? NO_CHARACTER : point;
}

/** Returns the number of bytes after the first one of a character. */
function moreBytes(point: number): number {
  if (point < 0x80) return 0;
  if (point < 0x800) return 1;
  return point < 0x10000 ? 2 : 3;
}

/** Decodes untrusted bytes as UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { point, length } = characterAt(bytes, at);
    parts.push(String.fromCodePoint(point));
    at += length;
  }
  return parts.join('');
}

function characterAt(bytes: Uint8Array, at: number): { readonly point: number; readonly length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { point: first, length: 1 };
  const more = Math.clz32(~(first << 24)) - 1;
  let point = first & (0x3f >> more);
  for (let index = 1; index <= more; index += 1) {
    const next = bytes[at + index] ?? 0;
    if ((next & 0xc0) !== 0x80) return { point: NO_CHARACTER, length: 1 };
    point = (point << 6) | (next & 63);
  }
  // One character has one spelling, which has at most four bytes.
  const isRight = more >= 1 && more <= 3 && point <= 0x10ffff && scalar(point) === point && moreBytes(point) === more;
  return isRight ? { point, length: more + 1 } : { point: NO_CHARACTER, length: 1 };
}

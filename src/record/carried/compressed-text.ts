import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import specimen from '../../../assets/carried/specimen.json';

/** Number of bytes inflated at once. Output grows by a factor of at most a thousand, so its size is bounded. */
const SLICE = 32;

/** A text as few bytes (DEFLATE with a preset dictionary, RFC 1951), the fewer the more it is like a scenario. */
export function compressText(text: string): Uint8Array {
  return deflateSync(strToU8(text), { level: 9, mem: 4, dictionary: dictionary() });
}

/**
 * Unpacks untrusted bytes; `undefined` if they are invalid, or if the text exceeds `most` bytes: inflating stops there.
 */
export function decompressText(packed: Uint8Array, most: number): string | undefined {
  const text = new Uint8Array(most);
  let length = 0;
  const inflate = new Inflate({ dictionary: dictionary() }, (part) => {
    if (length + part.length <= most) text.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    // What is thrown at bytes that are none is of several kinds, and all say that.
    return undefined;
  }
  return length > 0 && length <= most ? strFromU8(text.subarray(0, length)) : undefined;
}

/**
 * The preset dictionary for packed texts: two scenarios in packed form. It is part of the format and must never change:
 * with any other, existing packed texts cannot be read.
 */
function dictionary(): Uint8Array {
  return strToU8(JSON.stringify(specimen));
}

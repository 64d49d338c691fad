import type { Fault } from './faults/fault.ts';
import { otherFileKind } from './other-file-kind.ts';

/** The text of a file; or why its bytes are none, and where that is seen in as much of it as can be shown. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Fault; readonly text: string; readonly offset: number };

/** The constructor of a decoder, such as the platform's `TextDecoder`. */
export type NewDecoder = new (
  encoding: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode: (bytes: Uint8Array) => string };

/** Reads bytes as text in UTF-8, with the mark of the encoding at its start if it has one. */
export function decodedText(bytes: Uint8Array, Decoder: NewDecoder): DecodedText {
  try {
    const text = new Decoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // UTF-16 without a mark of its own is UTF-8 as well, with a character that is none at every second place.
    return text.slice(0, 2000).includes('\u0000') ? notUtf8(bytes, Decoder) : { ok: true, text };
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    return notUtf8(bytes, Decoder);
  }
}

function notUtf8(bytes: Uint8Array, Decoder: NewDecoder): DecodedText {
  const text = new Decoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const kind = otherFileKind(text);
  if (kind !== undefined) return { ok: false, fault: kind, text: '', offset: 0 };
  const order = orderOf(bytes);
  if (order !== undefined) {
    const shown = new Decoder(order).decode(bytes);
    return { ok: false, fault: { code: 'not-text.utf-16' }, text: shown, offset: 0 };
  }
  const offset = Math.max(0, text.indexOf('\ufffd'));
  const byte = bytes[bytesIn(text.slice(0, offset))];
  if (text.includes('\u0000') || byte === undefined)
    return { ok: false, fault: { code: 'not-text' }, text: '', offset: 0 };
  const character = new Decoder('windows-1252').decode(Uint8Array.of(byte));
  return { ok: false, fault: { code: 'not-text.older', character }, text, offset };
}

/** Returns the length of a text in UTF-8, in bytes. */
function bytesIn(text: string): number {
  return [...text].reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + 1 + Number(point > 0x7f) + Number(point > 0x7ff) + Number(point > 0xffff);
  }, 0);
}

/** Returns the byte order of a UTF-16 file; `undefined` if the file is not UTF-16. */
function orderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0) return 'utf-16le';
  return first === 0 && third === 0 ? 'utf-16be' : undefined;
}

import { decodedText } from '#scenario/decoded-text.ts';
import { excerptOf } from '#scenario/excerpt-of.ts';
import { positionInText } from '#scenario/position-in-text.ts';
import { MOST_CHARACTERS } from '#scenario/refuse-text.ts';
import type { FileNote } from '#session/file-note.ts';

/** The text of a file, or why it is none that could be a scenario. */
export type TextOfFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly note: FileNote };

/** UTF-8 takes at most three bytes for each of the characters that a scenario file may have. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/** Reads a file of this device as text. */
export async function textOfFile(file: Blob): Promise<TextOfFile> {
  if (file.size > MOST_BYTES) return refused({ code: 'file-too-big.bytes' });
  const decoded = decodedText(new Uint8Array(await file.arrayBuffer()), TextDecoder);
  if (decoded.ok) return { ok: true, text: decoded.text.replace(/^\ufeff/, '') };
  const { text, offset, fault } = decoded;
  if (text === '') return refused(fault);
  const position = positionInText(text, offset);
  const place = { ...position, excerpt: excerptOf(text, position) };
  return { ok: false, note: { severity: 'error', place, fault } };
}

function refused(fault: FileNote['fault']): TextOfFile {
  return { ok: false, note: { severity: 'error', place: undefined, fault } };
}

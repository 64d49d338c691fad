import type { Move } from '#engine/model/moves.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { ByteReader, ByteWriter, UnreadableBytes } from './bytes.ts';
import { readMove, writeMove } from './move-codec.ts';

/** A move in a few letters, digits, `-` and `_`. */
export function moveText(move: Move): string {
  const writer = new ByteWriter();
  writeMove(writer, move);
  return toBase64url(writer.bytes);
}

/** The move of a text from anybody; absent where it is none. Whether it is allowed is not looked at. */
export function moveIn(text: string): Move | undefined {
  const bytes = fromBase64url(text);
  if (bytes === undefined) return undefined;
  const reader = new ByteReader(bytes);
  try {
    const move = readMove(reader);
    return reader.isAtEnd ? move : undefined;
  } catch (error) {
    if (error instanceof UnreadableBytes) return undefined;
    throw error;
  }
}

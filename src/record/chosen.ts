import type { ByteReader } from './bytes.ts';

/**
 * Reads one of a list by its place in it.
 * @throws UnreadableBytes
 */
export function chosen<T>(list: readonly T[], reader: ByteReader): T {
  return list[reader.number(list.length - 1)] as T;
}

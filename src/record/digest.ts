import { toUtf8 } from './utf8.ts';

/** A 32-bit digest (FNV-1a, Fowler, Noll & Vo): tells damage and change, and keeps nobody out. */
export function digestBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The digest of plain data, whatever the order of its keys. */
export function digestOf(value: unknown): number {
  return digestBytes(toUtf8(canonicalJson(value)));
}

/** True if two plain data values are equal regardless of the order of keys: exactly, while digests may collide. */
export function isSameData(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** JSON with sorted keys; absent values count as if the key were not there. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((element) => canonicalJson(element ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, element]) => element !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, element]) => `${JSON.stringify(key)}:${canonicalJson(element)}`).join(',')}}`;
}

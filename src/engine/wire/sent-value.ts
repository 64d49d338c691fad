export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Deeper than anything in a view lies. */
const MOST_LEVELS = 16;

/** Thrown at what nobody has sent who keeps to the form. */
export class UnreadableValue extends Error {}

/**
 * Plain data as it is sent. `null` stands for what is absent, and lists of 32-bit or 8-bit whole numbers lie in an object
 * that says so: `{"int32":[1,2]}`, `{"uint8":[0,1]}`.
 */
export function sentValue(value: unknown): Json {
  if (value === undefined) return null;
  if (typeof value !== 'object') return value as Json;
  if (Array.isArray(value)) return value.map(sentValue);
  if (value instanceof Int32Array) return { int32: [...value] };
  if (value instanceof Uint8Array) return { uint8: [...value] };
  const parts: Record<string, Json> = {};
  for (const [key, part] of Object.entries(value as object)) parts[key] = sentValue(part);
  return parts;
}

/** Plain data as it was before it was sent. @throws Unreadable */
export function receivedValue(value: unknown, levels: number = MOST_LEVELS): unknown {
  if (levels === 0) throw new UnreadableValue();
  if (value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)) return value;
  if (typeof value !== 'object') throw new UnreadableValue();
  if (Array.isArray(value)) return value.map((element) => receivedValue(element, levels - 1));
  const entries = Object.entries(value as object);
  const [[key, part] = []] = entries;
  if (entries.length === 1 && key === 'int32') return typed(Int32Array, part);
  if (entries.length === 1 && key === 'uint8') return typed(Uint8Array, part);
  return Object.fromEntries(entries.map(([name, element]) => [name, receivedValue(element, levels - 1)]));
}

/** @throws Unreadable where a number does not fit */
function typed(kind: Int32ArrayConstructor | Uint8ArrayConstructor, list: unknown): Int32Array | Uint8Array {
  if (!Array.isArray(list)) throw new UnreadableValue();
  const numbers = kind.from(list);
  if (list.some((number, index) => number !== numbers[index])) throw new UnreadableValue();
  return numbers;
}

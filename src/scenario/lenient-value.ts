import { z } from 'zod';
import type { Path } from './diagnostic.ts';
import { unwrapped } from './known-keys.ts';

/** A value of the right shape, made of one that may have any, and where something was put in the place of what is wrong. */
export interface LenientValue {
  readonly value: unknown;
  readonly replaced: readonly Path[];
}

/**
 * Returns the value with harmless defaults in place of parts of the wrong type, so that the correct parts of a file can
 * be checked. Texts that are too long, numbers that are too large and malformed words stay.
 */
export function lenientValue(schema: z.core.$ZodType, value: unknown): LenientValue {
  const replaced: Path[] = [];
  const lenient = lenientAt({ replace: (path) => replaced.push(path) }, schema, value, []);
  return { value: lenient, replaced };
}

interface Notes {
  readonly replace: (path: Path) => void;
}

function lenientAt(notes: Notes, schema: z.core.$ZodType, value: unknown, path: Path): unknown {
  if (value === undefined) {
    if (schema instanceof z.ZodOptional) return undefined;
    if (schema instanceof z.ZodDefault) return z.parse(schema, undefined);
    notes.replace(path);
  }
  const part = unwrapped(schema);
  if (part instanceof z.ZodObject) return lenientBlock(notes, part, value, path);
  if (part instanceof z.ZodRecord) return lenientRecord(notes, part, value, path);
  if (part instanceof z.ZodArray) return lenientList(notes, part, value, path);
  if (part instanceof z.ZodTuple) return lenientTuple(notes, part, value, path);
  return lenientScalar(notes, part, value, path);
}

function lenientBlock(notes: Notes, part: z.ZodObject, value: unknown, path: Path): unknown {
  const block = blockOf(notes, value, path);
  const lenient: [string, unknown][] = Object.entries(part.shape as Record<string, z.core.$ZodType>).map(
    ([key, inner]) => [
      key,
      lenientAt(notes, inner, Object.hasOwn(block, key) ? block[key] : undefined, [...path, key]),
    ],
  );
  return Object.fromEntries(lenient.filter(([, each]) => each !== undefined));
}

function lenientRecord(notes: Notes, part: z.ZodRecord, value: unknown, path: Path): unknown {
  const entries = Object.entries(blockOf(notes, value, path));
  return Object.fromEntries(
    entries.map(([key, each]) => [key, lenientAt(notes, part.valueType, each, [...path, key])]),
  );
}

function blockOf(notes: Notes, value: unknown, path: Path): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  if (value !== undefined) notes.replace(path);
  return {};
}

/** One word where a list is wanted is a list of that word. */
function lenientList(notes: Notes, part: z.ZodArray, value: unknown, path: Path): unknown {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value].filter((each) => typeof each === 'string');
  if (!Array.isArray(value) && value !== undefined) notes.replace(path);
  return list.map((each, index) => lenientAt(notes, part.element, each, [...path, index]));
}

function lenientTuple(notes: Notes, part: z.ZodTuple, value: unknown, path: Path): unknown {
  if (value !== undefined && !z.safeParse(part, value).success) notes.replace(path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return part.def.items.map((item, index) => lenientScalar(notes, item, list[index] ?? null, path));
}

function lenientScalar(notes: Notes, part: z.core.$ZodType, value: unknown, path: Path): unknown {
  const isText = part instanceof z.ZodString;
  if (isText && typeof value === 'string') return value.trim();
  if (isText && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (isNumber(part) && typeof value === 'number' && Number.isFinite(value)) return value;
  const read = z.safeParse(part, value);
  if (read.success) return read.data;
  if (value !== undefined) notes.replace(path);
  return standIn(part);
}

function isNumber(part: z.core.$ZodType): boolean {
  return part instanceof z.ZodNumber;
}

/** Returns a default value of the schema's type. */
function standIn(part: z.core.$ZodType): unknown {
  if (part instanceof z.ZodEnum) return part.options[0];
  if (part instanceof z.ZodLiteral) return part.value;
  if (part instanceof z.ZodBoolean) return false;
  return isNumber(part) ? 1 : '';
}

import { z } from 'zod';
import type { Path } from './diagnostic.ts';

/** The keys that the schema knows for the block at a path; none where it is no block with fixed keys. */
export function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  const part = zodSchemaAt(schema, path);
  return part === undefined ? [] : keysOf(part);
}

/** The fixed keys of what a schema describes; none where it is no block with such. */
export function keysOf(part: z.core.$ZodType): readonly string[] {
  const block = unwrapped(part);
  return block instanceof z.ZodObject ? Object.keys(block.shape) : [];
}

/** Returns the schema at a path; `undefined` if the schema has no such path. */
export function zodSchemaAt(schema: z.ZodType, path: Path): z.core.$ZodType | undefined {
  let part: z.core.$ZodType | undefined = schema;
  for (const step of path) part = part && childSchema(part, step);
  return part;
}

/** Returns the schema of a block's key or of a list's entries. */
export function childSchema(part: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const schema = unwrapped(part);
  if (schema instanceof z.ZodObject) {
    // A key of the file may be called as something is that all objects have.
    return Object.hasOwn(schema.shape, step) ? (schema.shape as Record<string, z.core.$ZodType>)[step] : undefined;
  }
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** Returns the schema inside `optional()` and `default()`. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapper ? unwrapped(schema.unwrap()) : schema;
}

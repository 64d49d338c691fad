import { z } from 'zod';
import type { Path } from './diagnostic.ts';

/** The keys that the schema knows for the block at a path; none where it is no block with fixed keys. */
export function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  const part = schemaAt(schema, path);
  const block = part && unwrapped(part);
  return block instanceof z.ZodObject ? Object.keys(block.shape) : [];
}

/** What the schema wants at a path; nothing where it knows no such place. */
export function schemaAt(schema: z.ZodType, path: Path): z.core.$ZodType | undefined {
  let part: z.core.$ZodType | undefined = schema;
  for (const step of path) part = part && childSchema(unwrapped(part), step);
  return part;
}

function childSchema(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** What is inside `optional()` and `default()`. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapper ? unwrapped(schema.unwrap()) : schema;
}

import { z } from 'zod';
import { unwrapped } from './known-keys.ts';

/** Returns every fixed key of a schema, at any depth. */
export function allKeys(schema: z.core.$ZodType): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<z.core.$ZodType>();
  const look = (wrapped: z.core.$ZodType): void => {
    const part = unwrapped(wrapped);
    if (seen.has(part)) return;
    seen.add(part);
    if (part instanceof z.ZodArray) look(part.element);
    if (part instanceof z.ZodRecord) look(part.valueType);
    if (!(part instanceof z.ZodObject)) return;
    for (const [key, inner] of Object.entries(part.shape as Record<string, z.core.$ZodType>)) {
      keys.add(key);
      look(inner);
    }
  };
  look(schema);
  return keys;
}

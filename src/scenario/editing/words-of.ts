import type { JsonSchema } from './json-schema.ts';

/** The words that may stand for a value; none where it is any text, a number or a block. */
export function wordsOf({ enum: words = [], type, const: only }: JsonSchema): readonly string[] {
  if (only !== undefined) return [String(only)];
  return type === 'boolean' ? ['true', 'false'] : words.map(String);
}

import { z } from 'zod';
import { error } from '../check.ts';
import { childSchema } from '../known-keys.ts';
import type { Normalizer } from './normalizer.ts';

/** `[choir; band]`: entries of a list that semicolons separate. */
export const semicolonList: Normalizer = ({ part, path, value, source }) => {
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const [only] = value as readonly unknown[];
  const inner = childSchema(part, 0);
  if (typeof only !== 'string' || !only.includes(';') || inner === undefined) return undefined;
  const words = only
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
  if (!words.every((word) => z.safeParse(inner, word).success) || z.safeParse(inner, only).success) return undefined;
  const place = source.children.get(0) ?? source;
  return {
    value: words,
    source: { ...source, children: new Map(words.map((_, index) => [index, place])) },
    findings: [
      error({ code: 'semicolons' }, [...path, 0], { suggestion: { code: 'write-so', text: `[${words.join(', ')}]` } }),
    ],
  };
};

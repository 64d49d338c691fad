import { z } from 'zod';
import { error } from '../check.ts';
import { childSchema, keysOf, unwrapped } from '../known-keys.ts';
import { shortened } from '../shortened.ts';
import { valueAt } from '../value-at.ts';
import type { Normalizer } from './normalizer.ts';

/** A walk-away that does not say of which track. */
export const nakedWalkAway: Normalizer = ({ part, path, value, source, root }) => {
  if (path.at(-1) !== 'walkAway' || !(unwrapped(part) instanceof z.ZodRecord)) return undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const known = keysOf(childSchema(part, 'any') ?? part);
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key) => known.includes(key))) return undefined;
  const track = valueAt(root, ['tracks', 0, 'id']);
  if (typeof track !== 'string') return undefined;
  const written = Object.entries(value).map(([key, each]) => `${key}: ${String(each)}`);
  const suggestion = { code: 'write-so', text: `${track}: { ${shortened(written.join(', '))} }` } as const;
  const { key: _, ...inner } = source;
  return {
    value: { [track]: value },
    source: { ...source, children: new Map([[track, { ...inner, key: undefined }]]) },
    findings: [error({ code: 'no-track' }, path, { suggestion })],
  };
};

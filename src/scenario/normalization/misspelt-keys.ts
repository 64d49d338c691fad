import { z } from 'zod';
import { error } from '../check.ts';
import { nearest } from '../did-you-mean.ts';
import { keysOf, unwrapped } from '../known-keys.ts';
import { placeNameOf } from '../place-name-of.ts';
import { shortened } from '../shortened.ts';
import type { Normalizer } from './normalizer.ts';

/** Keys that there are none of, but near one that is free: what stands under them is looked at as if it were that one's. */
export const misspeltKeys: Normalizer = ({ part, path, value, source }) => {
  if (!(unwrapped(part) instanceof z.ZodObject) || typeof value !== 'object' || value === null) return undefined;
  const known = keysOf(part);
  const used = new Set(Object.keys(value));
  const meant = new Map<string, string>();
  for (const key of used) {
    const word = known.includes(key)
      ? undefined
      : nearest(
          key,
          known.filter((each) => !used.has(each) && ![...meant.values()].includes(each)),
        );
    if (word !== undefined) meant.set(key, word);
  }
  if (meant.size === 0) return undefined;
  const place = placeNameOf(path);
  const findings = [...meant].map(([key, word]) =>
    error({ code: 'unknown-key', key: shortened(key), place }, [...path, word], {
      at: 'key',
      suggestion: { code: 'did-you-mean', word },
    }),
  );
  const renamed = <Value>(entries: Iterable<readonly [string | number, Value]>) =>
    [...entries].map(([key, each]) => [meant.get(String(key)) ?? key, each] as const);
  return {
    value: Object.fromEntries(renamed(Object.entries(value))),
    source: { ...source, children: new Map(renamed(source.children)) },
    findings,
  };
};

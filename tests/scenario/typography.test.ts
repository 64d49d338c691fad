import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** All texts of a file, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it.each(names)('%s has typographic quotation marks and apostrophes in its texts', (name) => {
  const texts = textsOf(parse(readFileSync(new URL(name, folder), 'utf8')));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LooseNode } from '#scenario/editing/loose-tree.ts';
import { readLoosely } from '#scenario/editing/read-loosely.ts';

/** Keys and how many entries lists have, without what values say. */
function shapeOf(node: LooseNode | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(({ value }) => shapeOf(value));
  if (node?.kind !== 'map') return null;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, shapeOf(value)]));
}

function shapeOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOfValue);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOfValue(part)]));
}

describe('a text that is read loosely', () => {
  it.each(['job-offer', 'village-water'])('has the parts that it has for whoever reads it strictly: %s', (id) => {
    const text = readFileSync(`scenarios/${id}.yaml`, 'utf8');
    expect(shapeOf(readLoosely(text))).toEqual(shapeOfValue(parse(text)));
  });

  it.each([
    ['a bracket that never closes', 'a: [x, y\nb: 1\nc: 2'],
    ['a quote that never closes', 'a: "x\nb: 1\nc: 2'],
    ['a key without a colon', 'a\nb: 1\nc: 2'],
    ['one space too many', 'a: 1\n b: 1\nc: 2'],
    ['a stray entry', 'a: 1\n- x\nb: 1\nc: 2'],
    ['a first line that says nothing', 'x# y: z\na: 1\nb: 1\nc: 2'],
    ['a tab', 'a:\t1\nb:\t1\nc: 2'],
  ])('has all its keys in spite of %s', (_, text) => {
    expect(Object.keys(shapeOf(readLoosely(text)) as object)).toEqual(['a', 'b', 'c']);
  });

  it.each([['{'], ['['], ['- '], ['a: {'], ['a:\n'], ["'"], ['{a: ']])(
    'comes to an end however often it has %j',
    ([sign = '']) => {
      expect(() => readLoosely(sign.repeat(20_000))).not.toThrow();
    },
  );

  it.each(['', '\n\n', '# only words', '- ', ':', '{', '"', '{{{[[[:::', '- - - -', '\t', '|', 'a: |', '...\n---\n'])(
    'comes to an end: %j',
    (text) => {
      expect(() => readLoosely(text)).not.toThrow();
    },
  );
});

import type { Path } from '#scenario/diagnostic.ts';
import { completionsAt } from '#scenario/editing/completions-at.ts';
import type { JsonSchema } from '#scenario/editing/json-schema.ts';
import type { LooseNode, TextRange } from '#scenario/editing/loose-tree.ts';
import { wordOf } from '#scenario/editing/named-things.ts';
import { readLoosely } from '#scenario/editing/read-loosely.ts';
import { schemaAt } from '#scenario/editing/schema-at.ts';

interface Asked extends TextRange {
  readonly word: string;
  readonly path: Path;
  /** Of a key: where what belongs to it ends. */
  readonly end: number;
}

/** What came of asking for words that were taken out, one at a time. */
export interface Offered {
  readonly asked: number;
  /** Lines and words of those that were not offered again. */
  readonly missed: readonly string[];
}

/** Takes every key out of a text, or each so-and-so-manieth one, and asks what may stand there: alone, and with all that belongs to it. */
export function keysOffered(text: string, schema: JsonSchema, step = 1): Offered {
  const keys = keysIn(readLoosely(text), []).filter((_, index) => index % step === 0);
  const missed = keys.flatMap((key) =>
    [key.to, key.end].every((to) => isOffered(text.slice(0, key.from) + text.slice(to), key, schema))
      ? []
      : [said(text, key)],
  );
  return { asked: keys.length, missed };
}

/** What the format says of an id, apart from the ids that things are given. */
const ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** The same with every id that names something of the file. */
export function idsOffered(text: string, schema: JsonSchema, step = 1): Offered {
  const used = valuesIn(text, readLoosely(text), []).filter(
    ({ path }) => path.at(-1) !== 'id' && schemaAt(schema, path)?.pattern === ID,
  );
  const asked = used.filter((_, index) => index % step === 0);
  const missed = asked.flatMap((id) =>
    isOffered(text.slice(0, id.from) + text.slice(id.to), id, schema) ? [] : [said(text, id)],
  );
  return { asked: asked.length, missed };
}

function isOffered(text: string, { word, from }: Asked, schema: JsonSchema): boolean {
  return completionsAt(text, from, schema)?.options.some(({ label }) => label === word) ?? false;
}

function keysIn(node: LooseNode | undefined, path: Path): readonly Asked[] {
  if (node?.kind === 'list') return node.items.flatMap(({ value }, index) => keysIn(value, [...path, index]));
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, keySpan, value }) => [
    // The keys of sources are ids that the author makes up.
    ...(path[0] === 'sources' && path.length === 1
      ? []
      : [{ ...keySpan, word: key, path, end: value?.to ?? keySpan.to + 1 }]),
    ...keysIn(value, [...path, key]),
  ]);
}

function valuesIn(text: string, node: LooseNode | undefined, path: Path): readonly Asked[] {
  if (node?.kind === 'scalar')
    return [{ from: node.from, to: node.to, word: wordOf(text, node) ?? '', path, end: node.to }];
  if (node?.kind === 'list') return node.items.flatMap(({ value }, index) => valuesIn(text, value, [...path, index]));
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => valuesIn(text, value, [...path, key]));
}

function said(text: string, { from, word }: Asked): string {
  return `line ${text.slice(0, from).split('\n').length}: ${word}`;
}

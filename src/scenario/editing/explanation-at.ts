import type { Path } from '../diagnostic.ts';
import { idsForKey, idsForValue } from './ids-at.ts';
import { issueBeside } from './issue-beside.ts';
import type { JsonSchema } from './json-schema.ts';
import type { LooseEntry, LooseNode, TextRange } from './loose-tree.ts';
import { type NamedThings, namedThings, wordOf } from './named-things.ts';
import { readLoosely } from './read-loosely.ts';
import { schemaAt } from './schema-at.ts';
import { wordsOf } from './words-of.ts';

/** The explanation of a word in a scenario file. */
export interface Explanation extends TextRange {
  readonly word: string;
  /** The name of the object, for an id. */
  readonly name: string | undefined;
  /** The schema's description, for a key. */
  readonly about: string | undefined;
  /** True if its block requires the key. */
  readonly isNeeded: boolean;
  /** The words allowed as the key's value. */
  readonly words: readonly string[];
  /** The allowed range of a number. */
  readonly range: { readonly least: number; readonly most: number } | undefined;
  readonly mostCharacters: number | undefined;
}

/** Explains the word at an offset, from the schema and the ids of the file; `undefined` if it has no meaning. */
export function explanationAt(text: string, offset: number, schema: JsonSchema): Explanation | undefined {
  const tree = readLoosely(text);
  const known = namedThings(text, tree);
  return tree && explain({ text, offset, schema, tree, known }, tree, []);
}

interface Ground {
  readonly text: string;
  readonly offset: number;
  readonly schema: JsonSchema;
  readonly tree: LooseNode;
  readonly known: NamedThings;
}

function explain(ground: Ground, node: LooseNode, path: Path): Explanation | undefined {
  if (ground.offset < node.from || ground.offset > node.to) return undefined;
  if (node.kind === 'scalar') return explainValue(ground, node, path);
  if (node.kind === 'list') {
    return firstOf(node.items.map(({ value }, index) => value && explain(ground, value, [...path, index])));
  }
  return firstOf(node.entries.map((entry) => explainKey(ground, entry, path) ?? explainBelow(ground, entry, path)));
}

function explainBelow(ground: Ground, entry: LooseEntry, path: Path): Explanation | undefined {
  const { key, value } = entry;
  const found = value && explain(ground, value, [...path, key]);
  if (found !== undefined || value?.kind !== 'scalar') return found;
  const { from, to } = value;
  if (ground.offset < from || ground.offset > to) return undefined;
  // Of a text, a number or a word it is its key that is explained.
  const explained = explainKey({ ...ground, offset: entry.keySpan.from }, entry, path);
  return explained && { ...explained, from, to };
}

function explainKey(ground: Ground, { key, keySpan }: LooseEntry, path: Path): Explanation | undefined {
  if (ground.offset < keySpan.from || ground.offset > keySpan.to) return undefined;
  const schema = schemaAt(ground.schema, [...path, key]);
  if (schema === undefined) return undefined;
  const { minimum, maximum } = schema;
  return {
    ...keySpan,
    word: key,
    name: idsForKey(path, ground.known).find(({ id }) => id === key)?.name,
    about: schema.description ?? schema.title,
    isNeeded: schemaAt(ground.schema, path)?.required?.includes(key) ?? false,
    words: wordsOf(schema),
    range: minimum === undefined || maximum === undefined ? undefined : { least: minimum, most: maximum },
    mostCharacters: schema.enum === undefined && schema.type === 'string' ? schema.maxLength : undefined,
  };
}

/** A value is explained where it is an id that names something. */
function explainValue(ground: Ground, node: LooseNode, path: Path): Explanation | undefined {
  const { text, tree, known } = ground;
  const word = wordOf(text, node) ?? '';
  const name = idsForValue(path, issueBeside(text, tree, path), known).find(({ id }) => id === word)?.name;
  if (name === undefined) return undefined;
  const { from, to } = node;
  return {
    from,
    to,
    word,
    name,
    about: undefined,
    isNeeded: false,
    words: [],
    range: undefined,
    mostCharacters: undefined,
  };
}

function firstOf(all: readonly (Explanation | undefined)[]): Explanation | undefined {
  return all.find((each) => each !== undefined);
}

import type { Path } from '../diagnostic.ts';
import { idsForKey, idsForValue } from './ids-at.ts';
import { issueBeside } from './issue-beside.ts';
import type { JsonSchema } from './json-schema.ts';
import { entryTemplate, keyTemplate, type TemplateGround } from './key-template.ts';
import type { LooseMap, LooseNode, TextRange } from './loose-tree.ts';
import { type NamedId, type NamedThings, namedThings, wordOf } from './named-things.ts';
import { nodeAt } from './node-at.ts';
import { readLoosely } from './read-loosely.ts';
import { schemaAt } from './schema-at.ts';
import { wordsOf } from './words-of.ts';

/** A completion that an editor offers. */
export interface Completion {
  readonly label: string;
  /** A key; an id of the file; one of the words that the format knows; or a new entry of a list. */
  readonly kind: 'key' | 'id' | 'word' | 'entry';
  /** The description: of an id, the name of its object; of a key, the schema's description. */
  readonly about: string | undefined;
  /** The text to insert, with `#{}` for each field to be filled in. */
  readonly template: string;
  /** True if the block requires the key or entry. */
  readonly isNeeded: boolean;
}

/** Completions that replace a span of the text. */
export interface Completions extends TextRange {
  readonly options: readonly Completion[];
}

/** Returns completions from the schema of scenario files and the ids of the file, required keys first. */
export function completionsAt(text: string, offset: number, schema: JsonSchema): Completions | undefined {
  const place = placeAt(text, offset);
  if (place === undefined) return undefined;
  const tree = readLoosely(text);
  const known = namedThings(text, tree);
  const ground = { known, inBraces: place.inBraces };
  const part = schemaAt(schema, place.path) ?? NOTHING;
  const options =
    place.role === 'key'
      ? keysIn(ground, place, part)
      : [...valuesOf(ground, place, part), ...idsHere(text, tree, place, part, known)];
  return { from: place.from, to: place.to, options };
}

/** The schema of an unknown place: no constraints. */
const NOTHING: JsonSchema = {};

function keysIn(ground: TemplateGround, place: CursorContext, schema: JsonSchema): readonly Completion[] {
  const isFree = ({ label }: Completion) => !place.others.includes(label);
  return keysOf(ground, place, schema).filter(isFree);
}

function keysOf(ground: TemplateGround, place: CursorContext, schema: JsonSchema): readonly Completion[] {
  const required = schema.required ?? [];
  const own = Object.entries(schema.properties ?? {}).map(([key, part]) =>
    keyCompletion(ground, place, key, part, required.includes(key)),
  );
  const each = schema.additionalProperties;
  if (typeof each !== 'object') return sorted(own);
  const named = [...wordsFor(schema.propertyNames), ...idsForKey(place.path, ground.known)];
  return [...own, ...named.map(({ id, name }) => ({ ...keyCompletion(ground, place, id, each, false), about: name }))];
}

function sorted(options: readonly Completion[]): readonly Completion[] {
  return [...options.filter(({ isNeeded }) => isNeeded), ...options.filter(({ isNeeded }) => !isNeeded)];
}

function wordsFor(names: JsonSchema | undefined): readonly NamedId[] {
  return (names?.enum ?? []).map((id) => ({ id: String(id), name: undefined }));
}

function keyCompletion(
  ground: TemplateGround,
  place: CursorContext,
  key: string,
  part: JsonSchema,
  isNeeded: boolean,
): Completion {
  const indent = ' '.repeat(place.column);
  const template = place.hasColon ? key : keyTemplate(ground, key, [...place.path, key], part, indent);
  const about = part.description ?? part.title;
  return { label: key, kind: 'key', about, template: relative(template, place), isNeeded };
}

/** An editor indents what follows like the line that it is in. */
function relative(template: string, { indent }: CursorContext): string {
  return template.replaceAll(`\n${' '.repeat(indent)}`, '\n');
}

function valuesOf(ground: TemplateGround, place: CursorContext, schema: JsonSchema): readonly Completion[] {
  if (schema.type === 'object') return place.startsLine ? keysIn(ground, place, schema) : [];
  if (schema.type === 'array') return newEntry(ground, place, schema);
  return wordsOf(schema).map(oneWord);
}

/** The hyphen of a first entry, with what an entry has to have. */
function newEntry(ground: TemplateGround, place: CursorContext, { items }: JsonSchema): readonly Completion[] {
  if (place.inBraces || items === undefined || 'length' in items || place.column !== place.indent) return [];
  const item = items as JsonSchema;
  const indent = ' '.repeat(place.column + 2);
  const entry = item.type === 'object' ? entryTemplate(ground, [...place.path, 0], item, indent) : '#{}';
  const about = item.description ?? item.title;
  return [{ label: '-', kind: 'entry', about, template: relative(`- ${entry}`, place), isNeeded: true }];
}

function oneWord(label: string): Completion {
  return { label, kind: 'word', about: undefined, template: label, isNeeded: false };
}

function idsHere(
  text: string,
  tree: LooseNode | undefined,
  { path }: CursorContext,
  { type, enum: words }: JsonSchema,
  known: NamedThings,
): readonly Completion[] {
  if (type !== 'string' || words !== undefined) return [];
  const taken = siblingsIn(text, tree, path);
  return idsForValue(path, issueBeside(text, tree, path), known)
    .filter(({ id }) => !taken.includes(id))
    .map(({ id, name }) => ({ label: id, kind: 'id', about: name, template: id, isNeeded: false }));
}

/** Returns the other values of the list that contains the value at a path. */
function siblingsIn(text: string, tree: LooseNode | undefined, path: Path): readonly string[] {
  if (typeof path.at(-1) !== 'number') return [];
  const list = nodeAt(tree, path.slice(0, -1));
  if (list?.kind !== 'list') return [];
  return list.items.flatMap(({ value }, index) => (index === path.at(-1) ? [] : [wordOf(text, value) ?? '']));
}

/** The place in a file at which the author is typing. */
interface CursorContext extends TextRange {
  /** Of a key: the path of the block that it belongs to. Of a value: its own path. */
  readonly path: Path;
  /** The role of the word: a key, or a value (possibly the first key of a block that has no keys yet). */
  readonly role: 'key' | 'value';
  /** Keys that the block has besides. */
  readonly others: readonly string[];
  /** A colon stands there already. */
  readonly hasColon: boolean;
  readonly inBraces: boolean;
  /** True if only whitespace and list hyphens precede it on its line, so that a block may begin here. */
  readonly startsLine: boolean;
  /** The number of characters that precede it on its line. */
  readonly column: number;
  /** Spaces at the start of its line. */
  readonly indent: number;
}

/** Stands for what is being typed, so that nothing typed yet has a place, too. */
const MARK = 'zzz-here-zzz';

/**
 * Finds the place at an offset of a text that may be invalid anywhere; `from` and `to` delimit the word around it.
 * `undefined` inside a comment or a text of several words.
 */
function placeAt(text: string, offset: number): CursorContext | undefined {
  const { from, to } = wordAround(text, offset);
  const marked = text.slice(0, from) + MARK + text.slice(to);
  const root = readLoosely(marked);
  const found = root && findMark(marked, root, from, []);
  if (found === undefined) return undefined;
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const startsLine = /^[\s-]*$/.test(line);
  return { ...found, from, to, startsLine, column: line.length, indent: line.length - line.trimStart().length };
}

/** Letters, digits and hyphens: what an id or a key is made of. */
const PART = /[\p{L}\p{N}_-]/u;

function wordAround(text: string, offset: number): TextRange {
  let from = offset;
  let to = offset;
  while (from > 0 && PART.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && PART.test(text[to] ?? '')) to += 1;
  // The hyphen of an entry is no part of its word.
  while (from < offset && text[from] === '-') from += 1;
  return { from, to };
}

type Found = Pick<CursorContext, 'path' | 'role' | 'others' | 'hasColon' | 'inBraces'>;

function findMark(text: string, node: LooseNode, offset: number, path: Path, inBraces = false): Found | undefined {
  switch (node.kind) {
    case 'scalar': {
      if (node.from > offset || node.to < offset) return undefined;
      const isWhole = text.slice(node.from, node.to).replace(/^["']|["']$/g, '') === MARK;
      return isWhole ? { path, role: 'value', others: [], hasColon: false, inBraces } : undefined;
    }
    case 'list':
      return firstOf(node.items, (item, index) =>
        item.value === undefined ? undefined : findMark(text, item.value, offset, [...path, index], node.inBraces),
      );
    case 'map':
      return findInMap(text, node, offset, path);
  }
}

function findInMap(text: string, map: LooseMap, offset: number, path: Path): Found | undefined {
  return firstOf(map.entries, (entry): Found | undefined => {
    if (entry.key === MARK && entry.keySpan.from <= offset && offset <= entry.keySpan.to) {
      const others = map.entries.filter((other) => other !== entry).map(({ key }) => key);
      return { path, role: 'key', others, hasColon: entry.hasColon, inBraces: map.inBraces };
    }
    return entry.value && findMark(text, entry.value, offset, [...path, entry.key], map.inBraces);
  });
}

function firstOf<Each, Result>(
  all: readonly Each[],
  find: (each: Each, index: number) => Result | undefined,
): Result | undefined {
  for (const [index, each] of all.entries()) {
    const found = find(each, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

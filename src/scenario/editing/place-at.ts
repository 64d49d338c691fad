import type { Path } from '../diagnostic.ts';
import type { LooseMap, LooseNode, TextRange } from './loose-tree.ts';
import { readLoosely } from './read-loosely.ts';

/** The place in a file at which the author is typing. */
export interface CursorContext extends TextRange {
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
export function placeAt(text: string, offset: number): CursorContext | undefined {
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

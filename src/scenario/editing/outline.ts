import type { Path } from '../diagnostic.ts';
import type { LooseMap, LooseNode } from './loose-tree.ts';
import { valueOfKey, wordOf } from './named-things.ts';
import { readLoosely } from './read-loosely.ts';

/** A part of a file, as its author finds it again. */
export interface OutlinePart {
  readonly path: Path;
  /** The key, or of an entry of a list its id or what comes nearest to one. */
  readonly label: string;
  /** The display name; `undefined` if it is absent or equals the label. */
  readonly name: string | undefined;
  /** The start of the part, and the start of the next part that is not nested in it. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly OutlinePart[];
}

/** The maximum depth of an outline, which includes the options of an issue: `issues`, entry, `options`, entry. */
const DEPTH = 5;

/** The parts of a text, in its order; of a broken one, what can be made out. */
export function outlineOf(text: string, tree = readLoosely(text)): readonly OutlinePart[] {
  return partsOf(text, tree, [], text.length, DEPTH);
}

function partsOf(
  text: string,
  node: LooseNode | undefined,
  path: Path,
  end: number,
  depth: number,
): readonly OutlinePart[] {
  if (depth === 0 || node === undefined) return [];
  const begun = begunIn(text, node, path).filter(({ value }) => depth === DEPTH || hasParts(value));
  return begun.map(({ value, ...part }, index) => {
    const to = begun[index + 1]?.from ?? end;
    return { ...part, to, parts: partsOf(text, value, part.path, to, depth - 1) };
  });
}

type Begun = Omit<OutlinePart, 'to' | 'parts'> & { readonly value: LooseNode | undefined };

function begunIn(text: string, node: LooseNode, path: Path): readonly Begun[] {
  if (node.kind === 'map') {
    return node.entries.map(({ key, keySpan, value }) => ({
      path: [...path, key],
      label: key,
      name: undefined,
      from: keySpan.from,
      value,
    }));
  }
  if (node.kind !== 'list') return [];
  return node.items.flatMap(({ from, value }, index) =>
    value?.kind === 'map' ? [{ path: [...path, index], from, value, ...namesOf(text, value, index) }] : [],
  );
}

/** Keys that can identify an entry of a list, in order of preference. */
const LABELS = ['id', 'name', 'party', 'title', 'outlet', 'from', 'by'];
const NAMES = ['name', 'title', 'label', 'issue'];

function namesOf(text: string, map: LooseMap, index: number) {
  const first = (keys: readonly string[]) =>
    keys.map((key) => wordOf(text, valueOfKey(map, key))).find((word) => word !== undefined && word !== '');
  const label = first(LABELS) ?? String(index + 1);
  const name = first(NAMES);
  return { label, name: name === label ? undefined : name };
}

/** True if a value gets a line of its own in the outline: a list of objects, or one object. */
function hasParts(value: LooseNode | undefined): boolean {
  if (value?.kind === 'map') return !value.inBraces || valueOfKey(value, 'id') !== undefined;
  return value?.kind === 'list' && value.items.some(({ value: item }) => item?.kind === 'map');
}

/** The parts that an offset is in, from the outermost inwards. */
export function partsAround(parts: readonly OutlinePart[], offset: number): readonly OutlinePart[] {
  const part = parts.filter(({ from }) => from <= offset).at(-1);
  return part === undefined || offset > part.to ? [] : [part, ...partsAround(part.parts, offset)];
}

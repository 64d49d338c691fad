import type { LooseEntry, LooseMap, LooseNode } from './loose-tree.ts';

/** An id of the file, with the name of its object. */
export interface NamedId {
  readonly id: string;
  readonly name: string | undefined;
}

/** The ids that a file declares, by kind. */
export interface NamedThings {
  readonly party: readonly NamedId[];
  readonly track: readonly NamedId[];
  readonly issue: readonly NamedId[];
  readonly source: readonly NamedId[];
  /** Options by the id of their issue. */
  readonly options: ReadonlyMap<string, readonly NamedId[]>;
}

/** The ids that a text has so far. */
export function namedThings(text: string, root: LooseNode | undefined): NamedThings {
  const issues = itemsOf(valueOfKey(root, 'issues'));
  const read = (node: LooseNode | undefined) => wordOf(text, node);
  const named = (map: LooseMap): readonly NamedId[] => namedBy(map, read);
  const options = issues.flatMap((issue) => {
    const id = read(valueOfKey(issue, 'id'));
    return id === undefined ? [] : [[id, itemsOf(valueOfKey(issue, 'options')).flatMap(named)] as const];
  });
  return {
    party: itemsOf(valueOfKey(root, 'parties')).flatMap(named),
    track: itemsOf(valueOfKey(root, 'tracks')).flatMap(named),
    issue: issues.flatMap(named),
    source: entriesOf(valueOfKey(root, 'sources')).map(({ key, value }) => ({
      id: key,
      name: read(valueOfKey(value, 'outlet')),
    })),
    options: new Map(options),
  };
}

/** Keys that can hold an object's name, in order of preference. */
const NAMES = ['name', 'title', 'label'];

function namedBy(map: LooseMap, read: (node: LooseNode | undefined) => string | undefined): readonly NamedId[] {
  const id = read(valueOfKey(map, 'id'));
  if (id === undefined) return [];
  return [{ id, name: NAMES.map((name) => read(valueOfKey(map, name))).find((name) => name !== undefined) }];
}

/** Returns the value of a key in a block. */
export function valueOfKey(node: LooseNode | undefined, key: string): LooseNode | undefined {
  return entriesOf(node).find((entry) => entry.key === key)?.value;
}

function entriesOf(node: LooseNode | undefined): readonly LooseEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

function itemsOf(node: LooseNode | undefined): readonly LooseMap[] {
  return node?.kind === 'list' ? node.items.flatMap(({ value }) => (value?.kind === 'map' ? [value] : [])) : [];
}

/** A value as it is written, on one line and without quotes. */
export function wordOf(text: string, node: LooseNode | undefined): string | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const written = text.slice(node.from, node.to).replace(/\s+/g, ' ');
  return /^["'].*["']$/.test(written) ? written.slice(1, -1) : written;
}

import type { Path } from './diagnostic.ts';

/** Where a value and its parts stand in the text. */
export interface SourceNode {
  /** Offset of the value. */
  readonly offset: number;
  /** Offset of the key before it; absent in lists and at the root. */
  readonly keyOffset: number | undefined;
  /** A key without a colon after it, as a comma makes one of what follows it inside { }. */
  readonly bare?: true;
  /** Whether the text goes on in the file, but as a comment: "Rule #1". */
  readonly cut?: true;
  readonly children: ReadonlyMap<string | number, SourceNode>;
}

/**
 * The offset that a message about a path points at: its value, or its key when that is meant. What is not in
 * the text is shown at the key of the nearest thing around it, or at its start in a list.
 */
export function offsetAt(root: SourceNode, path: Path, at: 'key' | 'value'): number {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const child = node.children.get(step);
    if (child === undefined) return depth === 0 ? root.offset : (node.keyOffset ?? node.offset);
    node = child;
  }
  return at === 'key' ? (node.keyOffset ?? node.offset) : node.offset;
}

import type { Path } from './diagnostic.ts';

/** A stretch of the text. */
export interface Stretch {
  readonly offset: number;
  readonly end: number;
}

/** The position of a value and its parts in the text. */
export interface SourceNode extends Stretch {
  /** The stretch of the key before it; `undefined` in lists and at the root. */
  readonly key: Stretch | undefined;
  /** A key without a colon after it, as a comma makes one of what follows it inside { }. */
  readonly bare?: true;
  /** Text that goes on in the file, but as a comment: "#1 or rule #2?". */
  readonly cut?: string;
  /** True if the value is unquoted. */
  readonly plain?: true;
  readonly children: ReadonlyMap<string | number, SourceNode>;
}

/**
 * The stretch that a message about a path points at: its value, or its key when that is meant. What is not in
 * the text is shown at the key of the nearest thing around it, or at its start in a list.
 */
export function stretchAt(root: SourceNode, path: Path, at: 'key' | 'value'): Stretch {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const child = node.children.get(step);
    if (child === undefined) return depth === 0 ? startOf(root) : (node.key ?? startOf(node));
    node = child;
  }
  return at === 'key' ? (node.key ?? node) : node;
}

/** Returns the first character of a stretch, at which a missing part is reported. */
function startOf({ offset }: Stretch): Stretch {
  return { offset, end: offset + 1 };
}

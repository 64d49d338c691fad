import type { Path } from '../diagnostic.ts';
import type { LooseNode } from './loose-tree.ts';
import { valueOfKey } from './named-things.ts';

/** Returns the node at a path. */
export function nodeAt(root: LooseNode | undefined, path: Path): LooseNode | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === 'string') node = valueOfKey(node, step);
    else node = node?.kind === 'list' ? node.items[step]?.value : undefined;
  }
  return node;
}

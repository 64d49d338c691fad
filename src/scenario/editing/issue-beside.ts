import type { Path } from '../diagnostic.ts';
import type { LooseNode } from './loose-tree.ts';
import { valueOfKey, wordOf } from './named-things.ts';
import { nodeAt } from './node-at.ts';

/** The issue that a value belongs to: that which its block names or, in a block of an issue, is. */
export function issueBeside(text: string, tree: LooseNode | undefined, path: Path): string | undefined {
  const isInList = typeof path.at(-1) === 'number';
  const block = nodeAt(tree, path.slice(0, isInList ? -2 : -1));
  return wordOf(text, valueOfKey(block, 'issue')) ?? wordOf(text, valueOfKey(block, 'id'));
}

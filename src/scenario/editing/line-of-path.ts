import type { Path } from '../diagnostic.ts';
import { positionInText } from '../position-in-text.ts';
import type { LooseNode, Span } from './loose-tree.ts';
import { readLoosely } from './read-loosely.ts';

/** Where something of a scenario stands in its text: the key or the value at a path, or the nearest thing around it. */
export interface PlaceOfPath extends Span {
  /** From 1. */
  readonly line: number;
}

/** Where a path is in a text that may be broken; the start of the text where nothing of it is there. */
export function lineOfPath(text: string, path: Path, tree = readLoosely(text)): PlaceOfPath {
  let node = tree;
  let span: Span = { from: 0, to: 0 };
  for (const step of path) {
    const next = partAt(node, step);
    if (next === undefined) break;
    [node, span] = [next.value, next.span];
  }
  return { ...span, line: positionInText(text, span.from).line };
}

function partAt(node: LooseNode | undefined, step: string | number) {
  if (typeof step === 'string') {
    const entry = node?.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined;
    return entry && { value: entry.value, span: entry.keySpan };
  }
  const item = node?.kind === 'list' ? node.items[step] : undefined;
  const at = item?.value?.from ?? item?.from;
  return item === undefined || at === undefined ? undefined : { value: item.value, span: { from: at, to: at } };
}

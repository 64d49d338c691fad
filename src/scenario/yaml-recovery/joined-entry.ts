import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { lastIndex } from '../last-index.ts';
import { moved } from './indentation.ts';
import { laidLines } from './laid-line.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** An entry of a list that stands further in than the one above it: YAML reads it as more of that one's text. */
export function joinedEntry(node: ParsedNode | null | undefined, text: string): RecoverableFault | undefined {
  const offset = hyphenWithin(node, text);
  if (offset === undefined) return undefined;
  const lines = laidLines(text);
  const at = lastIndex(lines, (line) => line.offset <= offset);
  const line = lines[at];
  const above = lines[lastIndex(lines.slice(0, at), ({ isEntry, indent }) => isEntry && indent < (line?.indent ?? 0))];
  if (line === undefined || above === undefined) return undefined;
  return moved(line, above.indent, { code: 'syntax.joined-entry', has: line.indent, wanted: above.indent });
}

/** Offset of a hyphen that starts a later line of an unquoted entry of a list; `undefined` if there is none. */
function hyphenWithin(node: ParsedNode | null | undefined, text: string): number | undefined {
  if (isMap(node)) return firstOf(node.items, ({ value }) => hyphenWithin(value as ParsedNode | null, text));
  if (!isSeq(node) || node.flow === true) return undefined;
  return firstOf(node.items as (ParsedNode | null)[], (item) => {
    if (!isScalar(item)) return hyphenWithin(item, text);
    const [start, end] = item.range ?? [0, 0];
    const hyphen = item.type === 'PLAIN' ? /\n[ \t]*(?=-[ \t])/.exec(text.slice(start, end)) : null;
    return hyphen === null ? undefined : start + hyphen.index + hyphen[0].length;
  });
}

function firstOf<T>(items: readonly T[], find: (item: T) => number | undefined): number | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

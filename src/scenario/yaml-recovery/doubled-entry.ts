import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { LaidLine } from './laid-line.ts';
import { laidLines } from './laid-line.ts';
import { hyphenBefore } from './missing-hyphen.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** An entry of a list with the keys of two: the hyphen of the second is missing, where the first key comes again. */
export function doubledEntry(node: ParsedNode | null | undefined, text: string): RecoverableFault | undefined {
  const offset = secondStart(node, false);
  if (offset === undefined) return undefined;
  const lines = laidLines(text);
  const place = lines.findIndex((line) => line.offset + line.start === offset);
  const line = lines[place];
  const hyphen = line && hyphenAbove(lines, place, line.start);
  return line === undefined || line.isEntry || hyphen === undefined ? undefined : hyphenBefore(line, hyphen);
}

/** Returns the offset at which the first key of an entry occurs again in the same entry. */
function secondStart(node: ParsedNode | null | undefined, isEntry: boolean): number | undefined {
  const inside: (ParsedNode | null)[] = [];
  if (isSeq(node)) inside.push(...(node.items as (ParsedNode | null)[]));
  if (isMap(node)) {
    const again = isEntry && node.flow !== true ? firstKeyAgain(node.items as readonly KeyNode[]) : undefined;
    if (again !== undefined) return again;
    inside.push(...node.items.map(({ value }) => value as ParsedNode | null));
  }
  for (const child of inside) {
    const found = secondStart(child, isSeq(node));
    if (found !== undefined) return found;
  }
  return undefined;
}

interface KeyNode {
  readonly key: ParsedNode | null;
}

function firstKeyAgain(items: readonly KeyNode[]): number | undefined {
  const [first, ...others] = items;
  const name = isScalar(first?.key) ? first.key.value : undefined;
  const again = others.find(({ key }) => isScalar(key) && key.value === name);
  return name === undefined ? undefined : again?.key?.range?.[0];
}

function hyphenAbove(lines: readonly LaidLine[], place: number, start: number): number | undefined {
  const above = lines.slice(0, place).filter((line) => line.isEntry && line.start === start);
  return above.at(-1)?.indent;
}

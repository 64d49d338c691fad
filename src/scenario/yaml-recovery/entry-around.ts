import { lastIndex } from '../last-index.ts';
import type { Stretch } from '../source-node.ts';
import { laidLines } from './laid-line.ts';

/** The entry of the outermost list of a part that an offset stands in, whole lines; nothing where there is no list. */
export function entryAround(text: string, offset: number): Stretch | undefined {
  const lines = laidLines(text);
  const indents = lines.filter(({ isEntry, isText }) => isEntry && !isText).map(({ indent }) => indent);
  const outermost = Math.min(...indents);
  const starts = lines.filter(({ isEntry, isText, indent }) => isEntry && !isText && indent === outermost);
  const first = starts[lastIndex(starts, (line) => line.offset <= offset)];
  if (first === undefined || starts.length < 2) return undefined;
  return { offset: first.offset, end: starts.find((line) => line.offset > first.offset)?.offset ?? text.length };
}

import { lastIndex } from '../last-index.ts';
import type { LaidLine } from './laid-line.ts';
import type { Around } from './line-faults.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** A line that stands further in than the whole one above it, or where no line around it stands. */
export function indentation({ lines, at }: Around): RecoverableFault | undefined {
  const beside = [at, at + 1, at - 1].map((index) => misplaced(lines, index)).find((found) => found !== undefined);
  return beside ?? swallowed(lines, at);
}

function misplaced(lines: readonly LaidLine[], index: number): RecoverableFault | undefined {
  const line = lines[index];
  if (line === undefined || line.isEmpty || line.isText || (line.key === undefined && !line.isEntry)) return undefined;
  const before = lines.slice(0, index);
  const above = before[lastIndex(before, ({ isEmpty, isText }) => !isEmpty && !isText)];
  if (above === undefined) return undefined;
  if (line.indent > above.start && isWhole(above)) return tooFarIn(line, wantedBelow(line, above, lines, index));
  return fitsNothing(lines, index) ? notInLine(line, wantedBelow(line, above, lines, index)) : undefined;
}

/** Returns the indentation of a line below a line that is complete: that of its key, or of its hyphen for an entry. */
function wantedBelow(line: LaidLine, above: LaidLine, lines: readonly LaidLine[], index: number): number {
  const around = lines.slice(0, index).filter(({ isEmpty, isText }) => !isEmpty && !isText);
  if (!line.isEntry) return above.start;
  return around[lastIndex(around, ({ isEntry }) => isEntry)]?.indent ?? above.start;
}

/** A key too far in behind a text that runs over several lines, of which it would be one more. */
function swallowed(lines: readonly LaidLine[], at: number): RecoverableFault | undefined {
  const head = lines[at];
  if (head?.key === undefined || !/^[^|>"'[{]/.test(head.value)) return undefined;
  const next = lines
    .slice(at + 1)
    .find(({ key, isEntry, indent }) => key !== undefined || isEntry || indent <= head.start);
  return next?.key !== undefined && next.indent > head.start ? tooFarIn(next, head.start) : undefined;
}

function isWhole({ key, value }: LaidLine): boolean {
  return key !== undefined && value !== '' && !/[,[{]$/.test(value) && !/^[|>"'[{]/.test(value);
}

function tooFarIn(line: LaidLine, wanted: number): RecoverableFault {
  return moved(line, wanted, { code: 'syntax.too-far-in', has: line.indent, wanted });
}

function notInLine(line: LaidLine, wanted: number): RecoverableFault {
  return moved(line, wanted, { code: 'syntax.out-of-line', has: line.indent, wanted });
}

/** A line that should start with another number of spaces. */
export function moved(
  { offset, indent, text }: LaidLine,
  wanted: number,
  fault: RecoverableFault['fault'],
): RecoverableFault {
  const place = offset + indent;
  const edits = [{ offset, taken: indent, put: ' '.repeat(wanted) }];
  return { fault, offset: place, end: place + Math.max(1, text.trim().length), edits };
}

/** True if a line's indentation matches no open block above it and starts no new one. */
function fitsNothing(lines: readonly LaidLine[], index: number): boolean {
  const { indent, isEntry } = lines[index]!;
  const above = lines.slice(0, index).filter((line) => !line.isEmpty && !line.isText);
  const last = above.at(-1);
  if (last !== undefined && last.key !== undefined && last.value === '' && indent >= last.start) return false;
  let innermost = Number.POSITIVE_INFINITY;
  for (const line of above.reverse()) {
    if (line.indent >= innermost) continue;
    innermost = line.indent;
    if (isInLine(line, { indent, isEntry })) return false;
  }
  return true;
}

/** An entry stands in line with other entries, and with the key of its list only where these do. */
function isInLine(line: LaidLine, { indent, isEntry }: Pick<LaidLine, 'indent' | 'isEntry'>): boolean {
  return isEntry ? line.isEntry && line.indent === indent : line.start === indent;
}

import type { Diagnostic } from './diagnostic.ts';

/** The largest number of terminal columns of a line that are shown. */
const MOST = 100;
/** The largest number of those columns before the marked place. */
const BEFORE = 40;

/** Signs that take no column of their own: they stand on the one before, or join it to the next. */
const ON_ANOTHER = /^(?:\p{M}|\u200c|\u200d)$/u;
/** Signs that take two columns: those of East Asia, and most pictures. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/**
 * The line that a diagnostic is about, with its number, and under it `^~~~` where the place is. Long lines are cut around
 * it. Absent where nothing stands in the line.
 */
export function pointedLine(
  text: string,
  place: Pick<Diagnostic, 'line' | 'column' | 'endColumn'>,
): string | undefined {
  const line = (text.split(/\r\n|\r|\n/)[place.line - 1] ?? '').replace(/^\ufeff/, ' ').replaceAll('\t', ' ');
  if (line.trim() === '') return undefined;
  const start = Math.min(place.column - 1, line.length);
  const from = cutBefore(line, start);
  const shown = upTo(line.slice(from), MOST);
  const lead = from === 0 ? '' : '…';
  const tail = from + shown.length < line.length ? '…' : '';
  const marked = line.slice(start, Math.min(place.endColumn - 1, from + shown.length));
  const blank = ' '.repeat(lead.length + columnsOf(line.slice(from, start)));
  const number = String(place.line).padStart(5);
  const under = `^${'~'.repeat(Math.max(0, columnsOf(marked) - 1))}`;
  return `${number} | ${lead}${shown}${tail}\n${' '.repeat(number.length)} | ${blank}${under}`;
}

/** Returns the offset from which a line is shown, so that the marked place is visible; 0 for a short line. */
function cutBefore(line: string, start: number): number {
  if (columnsOf(line) <= MOST || start <= BEFORE) return 0;
  const from = Math.max(0, Math.min(start - BEFORE, line.length - MOST));
  // Not in the middle of a sign that is two units long.
  return /[\udc00-\udfff]/.test(line[from] ?? '') ? from + 1 : from;
}

/** Returns the longest prefix of a text that fits into the number of columns. */
function upTo(text: string, most: number): string {
  let columns = 0;
  let length = 0;
  for (const sign of text) {
    columns += columnsOf(sign);
    if (columns > most) break;
    length += sign.length;
  }
  return text.slice(0, length);
}

function columnsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0);
}

function widthOf(sign: string): number {
  if (ON_ANOTHER.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}

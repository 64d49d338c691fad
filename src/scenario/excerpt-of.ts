import type { TextPosition } from './position-in-text.ts';

/** The largest number of characters that an excerpt contains. */
const MOST = 160;
/** The largest number of characters of an excerpt before its position. */
const BEFORE = 50;

/** Returns the excerpt of a line around a position; `undefined` if the line is blank. */
export function excerptOf(text: string, { line, column }: TextPosition): string | undefined {
  const whole = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  if (whole.trim().length <= MOST) return whole.trim() || undefined;
  const start = Math.max(0, Math.min(column - 1 - BEFORE, whole.length - MOST));
  const end = start + MOST;
  const part = whole.slice(start, end).trim();
  return `${start > 0 ? '…' : ''}${part}${end < whole.length ? '…' : ''}` || undefined;
}

import type { TextPosition } from './position-in-text.ts';

/** So much of a line is shown beside what is said of it, */
const MOST = 160;
/** and so much of that before the place that is meant. */
const BEFORE = 50;

/** What stands in a line around a place of it; nothing where the line is empty. */
export function excerptOf(text: string, { line, column }: TextPosition): string | undefined {
  const whole = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  if (whole.trim().length <= MOST) return whole.trim() || undefined;
  const start = Math.max(0, Math.min(column - 1 - BEFORE, whole.length - MOST));
  const end = start + MOST;
  const part = whole.slice(start, end).trim();
  return `${start > 0 ? '…' : ''}${part}${end < whole.length ? '…' : ''}` || undefined;
}

/** A key at the start of a line, or of what is left of it. */
export interface KeyInLine {
  /** Without quotes. */
  readonly key: string;
  /** Length of the key as it is written. */
  readonly written: number;
  /** The same with the colon, and the space before it. */
  readonly length: number;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'{}[\],#&*!|>%@`?:-][^:{}[\]#]*?|-[^\s:{}[\]#]+)?(\s*):(?=\s|$)/;

/** The key with which a line begins, if it begins with one. */
export function keyIn(line: string): KeyInLine | undefined {
  const found = KEY.exec(line);
  if (found === null) return undefined;
  const written = found[1] ?? '';
  const key = /^["']/.test(written) ? written.slice(1, -1) : written;
  return { key, written: written.length, length: found[0].length };
}

/** True if a line begins with a list hyphen. */
export function isItem(line: string): boolean {
  return /^-(?=\s|$)/.test(line);
}

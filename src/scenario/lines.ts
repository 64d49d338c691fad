/** A line of a text. */
export interface Line {
  readonly offset: number;
  /** The line as it stands, without its end. */
  readonly text: string;
  /** Spaces at its start. */
  readonly indent: number;
  /** The content of the line, trimmed and without a trailing comment. */
  readonly words: string;
  /** True if the line is blank or contains only a comment. */
  readonly isEmpty: boolean;
}

/** The lines of a text. */
export function linesOf(text: string): readonly Line[] {
  let offset = 0;
  return text.split('\n').map((raw) => {
    const line = raw.replace(/\r$/, '');
    const words = line
      .trim()
      .replace(/(^|\s)#.*$/, '')
      .trimEnd();
    const read = { offset, text: line, indent: line.length - line.trimStart().length, words, isEmpty: words === '' };
    offset += raw.length + 1;
    return read;
  });
}

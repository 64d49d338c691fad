/** A line of a text. */
export interface Line {
  readonly offset: number;
  /** The line as it stands, without its end. */
  readonly text: string;
  /** Spaces at its start. */
  readonly indent: number;
  /** What stands in it, without the space around and a comment after it. */
  readonly words: string;
  /** Nothing stands in it, or only a comment. */
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

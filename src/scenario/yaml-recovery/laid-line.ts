/** A line of a text as a block of keys has it: its indentation, hyphens, key and value. */
export interface LaidLine {
  /** Of its start, in the text. */
  readonly offset: number;
  readonly text: string;
  /** Spaces at its start. */
  readonly indent: number;
  /** The column of the key or, without a key, of the content, after any list hyphens. */
  readonly start: number;
  readonly isEntry: boolean;
  /** The key, without quotes; absent where the line has none. */
  readonly key: string | undefined;
  /** The text after the key and its colon, without a comment; the whole content if there is no key. */
  readonly value: string;
  /** In the line. */
  readonly valueStart: number;
  /** True if the line contains only whitespace or a comment. */
  readonly isEmpty: boolean;
  /** Part of a text that `>` or `|` begins above. */
  readonly isText: boolean;
}

const LINE = /^([ \t]*)((?:-[ \t]+|-$)*)(?:("[^"]*"|'[^']*'|[\p{L}_][\w-]*)[ \t]*:(?=[ \t]|$)[ \t]*)?(.*)$/u;
const BEGINS_TEXT = /^[|>][-+\d]*$/;

/** The lines of a text, as they are laid out. */
export function laidLines(text: string): readonly LaidLine[] {
  let offset = 0;
  let textWithin = Number.POSITIVE_INFINITY;
  let isFirst = false;
  return text.split('\n').map((raw) => {
    const line = laidLine(raw.replace(/\r$/, ''), offset);
    offset += raw.length + 1;
    const isBlank = line.text.trim() === '';
    const isText = line.indent > textWithin || (isBlank && Number.isFinite(textWithin));
    if (!isText) {
      isFirst = BEGINS_TEXT.test(line.value);
      textWithin = isFirst ? blockOf(line) : Number.POSITIVE_INFINITY;
    } else if (isFirst && !isBlank) {
      // No line of a text stands further out than its first one.
      isFirst = false;
      textWithin = line.indent - 1;
    }
    return { ...line, isText };
  });
}

/** The indentation that a text under a line is further in than. */
function blockOf({ key, start, indent }: Omit<LaidLine, 'isText'>): number {
  return key === undefined ? indent : start;
}

function laidLine(text: string, offset: number): Omit<LaidLine, 'isText'> {
  const [, space = '', hyphens = '', key, rest = ''] = LINE.exec(text) ?? [];
  const value = rest.replace(/(^|\s)#.*$/, '').trimEnd();
  return {
    offset,
    text,
    indent: space.length,
    start: space.length + hyphens.length,
    isEntry: hyphens !== '',
    key: key?.replace(/^["']|["']$/g, ''),
    value,
    valueStart: text.length - rest.length,
    isEmpty: value === '' && key === undefined && hyphens === '',
    isText: false,
  } as Omit<LaidLine, 'isText'>;
}

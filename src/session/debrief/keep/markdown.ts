/** Lines of a Markdown file. Words are anybody's: none of them may be taken for markup. */

const MARKUP = /[\\`*_[\]<>|#~]/g;
/** Matches text that would begin a list at the start of a line. */
const LIST = /^(\d+)?([.)+-])(?=\s)/;

/** Words on one line, of which nothing is markup. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(LIST, (_, number: string | undefined, mark: string) => `${number ?? ''}\\${mark}`);
}

export function heading(level: 1 | 2 | 3, words: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(words)}`;
}

export function bold(words: string): string {
  return `**${escapeMarkdown(words)}**`;
}

/** Lines, each already Markdown, as a list. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Cells in words, under a row of headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(row)].join('\n');
}

/** Somebody's own words, with their lines. */
export function quote(words: string): string {
  return words
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
}

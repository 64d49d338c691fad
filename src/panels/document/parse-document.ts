/** A document of the project, as the page shows it. */
export interface ProjectDocument {
  readonly title: string;
  /** Blocks above the first section. */
  readonly lead: readonly ParsedBlock[];
  readonly sections: readonly DocumentSection[];
}

/** A part of it: its heading, and what is read there. */
export interface DocumentSection {
  /** The same in every language. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ParsedBlock[];
}

export type Spans = readonly Span[];
export type ParsedBlock =
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Spans[] }
  /** Paragraphs to be read out. */
  | { readonly kind: 'quote'; readonly paragraphs: readonly Spans[] }
  | { readonly kind: 'table'; readonly head: readonly Spans[]; readonly rows: readonly (readonly Spans[])[] };

const BULLET = /^- /;
const NUMBER = /^\d+\. /;
const QUOTED = /^> ?/;

/**
 * A document with a title, a lead, and sections with `##` headings, each after its id; below them paragraphs, lists,
 * quotations and tables: what the documents on the page use of Markdown, and no more. The names of files in brackets are
 * left out.
 */
export function parseDocument(markdown: string): ProjectDocument {
  const [head = '', ...parts] = markdown.split(/^<a id="([\w-]+)"><\/a>\s+## /m);
  const [title, ...lead] = blocksIn(head);
  return {
    title: title?.replace(/^# /, '') ?? '',
    lead: lead.map(blockOf),
    sections: parts.flatMap((id, place) => (place % 2 === 0 ? [sectionOf(id, parts[place + 1] ?? '')] : [])),
  };
}

function sectionOf(id: string, section: string): DocumentSection {
  const [heading = '', ...rest] = section.split('\n');
  return { id, heading: heading.trim(), blocks: blocksIn(rest.join('\n')).map(blockOf) };
}

function blocksIn(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s*\((?:`[^`]*`(?:, )?)+\)/g, '').trim())
    .filter((block) => block !== '');
}

function blockOf(block: string): ParsedBlock {
  const lines = block.split('\n');
  const areAll = (sign: RegExp) => lines.every((line) => sign.test(line));
  if (areAll(/^\|/)) return tableOf(lines);
  if (areAll(BULLET)) return listOf(lines, BULLET);
  if (areAll(NUMBER)) return listOf(lines, NUMBER);
  if (areAll(QUOTED)) return quoteOf(lines);
  return { kind: 'paragraph', spans: spansOf(lines.join(' ')) };
}

function listOf(lines: readonly string[], sign: RegExp): ParsedBlock {
  return { kind: 'list', isOrdered: sign === NUMBER, items: lines.map((line) => spansOf(line.replace(sign, ''))) };
}

function quoteOf(lines: readonly string[]): ParsedBlock {
  const text = lines.map((line) => line.replace(QUOTED, '')).join('\n');
  return { kind: 'quote', paragraphs: text.split(/\n\s*\n/).map((words) => spansOf(words.replaceAll('\n', ' '))) };
}

/** The second line only tells a table from other lines. */
function tableOf([head = '', , ...rows]: readonly string[]): ParsedBlock {
  return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
}

function cellsOf(line: string): Spans[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => spansOf(cell.trim()));
}

/** Words of a text of the documents, how they are set, and where they lead. */
export interface Span {
  readonly words: string;
  readonly as?: 'strong' | 'em' | 'code' | undefined;
  /** An address as the document has it: of another document or file of the project, or of a page elsewhere. */
  readonly href?: string;
}

const SIGNS = { '**': 'strong', '*': 'em', '`': 'code' } as const;

/** A line of a document without its signs: `**`, `*` or a backtick around words say how these are set, `[]()` where they lead. */
function spansOf(line: string): Span[] {
  const pieces = line
    .split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`|\[[^\]]+\]\([^)\s]+\))/)
    .filter((piece) => piece !== '');
  return pieces.map(spanOf);
}

function spanOf(piece: string): Span {
  const [, name, href] = /^\[(.+)\]\((.+)\)$/s.exec(piece) ?? [];
  if (name !== undefined && href !== undefined) return { words: name, href };
  const [, sign, words] = /^(\*\*|\*|`)(.+)\1$/s.exec(piece) ?? [];
  return words === undefined ? { words: piece } : { words, as: SIGNS[sign as keyof typeof SIGNS] };
}

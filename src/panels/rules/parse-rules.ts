import { type Span, spansOf } from './spans.ts';

/** A part of the rules: its heading, and what is read aloud. */
export interface RulesSection {
  /** The same in every language. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly RulesBlock[];
}

export type RulesBlock =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/**
 * Sections of a document with `##` headings, each after its id, and below them paragraphs, lists and tables: what the rules
 * use of Markdown, and no more. The names of files in brackets are left out.
 */
export function parseRules(markdown: string): RulesSection[] {
  const [, ...parts] = markdown.split(/^<a id="([\w-]+)"><\/a>\s+## /m);
  return parts.flatMap((id, place) => (place % 2 === 0 ? [sectionOf(id, parts[place + 1] ?? '')] : []));
}

function sectionOf(id: string, section: string): RulesSection {
  const [heading = '', ...rest] = section.split('\n');
  const blocks = rest
    .join('\n')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s*\((?:`[^`]*`(?:, )?)+\)/g, '').trim())
    .filter((block) => block !== '');
  return { id, heading: heading.trim(), blocks: blocks.map(blockOf) };
}

function blockOf(block: string): RulesBlock {
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('|'))) return tableOf(lines);
  if (lines.every((line) => line.startsWith('- '))) {
    return { kind: 'list', items: lines.map((line) => spansOf(line.slice(2))) };
  }
  return { kind: 'paragraph', spans: spansOf(lines.join(' ')) };
}

/** The second line only tells a table from other lines. */
function tableOf([head = '', , ...rows]: readonly string[]): RulesBlock {
  return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

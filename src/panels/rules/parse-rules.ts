import rules from '../../../docs/rules.md?raw';
import { type Span, spansOf } from './spans.ts';

/** A part of the rules: its heading, and what is read aloud. */
export interface RulesSection {
  readonly heading: string;
  readonly blocks: readonly RulesBlock[];
}

export type RulesBlock =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The rules as written in the project's documents: one text for readers of either. */
export const RULES: readonly RulesSection[] = parseRules(rules);

/**
 * Sections of a document with `##` headings and, below them, paragraphs, lists and tables: what the rules use of
 * Markdown, and no more. The names of files in brackets are left out.
 */
export function parseRules(markdown: string): RulesSection[] {
  const [, ...sections] = markdown.split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    const blocks = rest
      .join('\n')
      .split(/\n\s*\n/)
      .map((block) => block.replace(/\s*\((?:`[^`]*`(?:, )?)+\)/g, '').trim())
      .filter((block) => block !== '');
    return { heading: heading.trim(), blocks: blocks.map(blockOf) };
  });
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

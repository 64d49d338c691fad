import rules from '../../../docs/rules.md?raw';

/** A part of the rules: its heading, and what is read aloud. */
export interface RulesSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The rules as written in the project's documents: one text for readers of either. */
export const RULES: readonly RulesSection[] = parseRules(rules);

/** Sections of a document with `##` headings and plain paragraphs; the names of files in brackets are left out. */
export function parseRules(markdown: string): RulesSection[] {
  const [, ...sections] = markdown.split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    const paragraphs = rest
      .join('\n')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s*\((?:`[^`]*`(?:, )?)+\)/g, '').trim())
      .filter((paragraph) => paragraph !== '');
    return { heading: heading.trim(), paragraphs };
  });
}

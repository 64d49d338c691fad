import type { Nothing } from './nothing.ts';

interface Spaces {
  readonly has: number;
  readonly wanted: number;
}

/** Parameters of the faults of a text that cannot be parsed, by code. */
export interface UnreadableValues {
  'empty-file': Nothing;
  'not-text': Nothing;
  'not-text.word': Nothing;
  'not-text.pdf': Nothing;
  'not-text.rtf': Nothing;
  'not-text.html': Nothing;
  'not-text.utf-16': Nothing;
  /** The first character that is written in another way than in UTF-8. */
  'not-text.older': { readonly character: string };
  /** In characters. */
  'file-too-big': { readonly most: number; readonly has: number };
  /** In keys and values. */
  'file-too-big.nodes': { readonly most: number };
  /** `character`: its Unicode code point, such as `U+200B`. */
  'forbidden-character': { readonly character: string };
  'forbidden-character.return': Nothing;
  'too-deep': { readonly most: number };
  'several-documents': Nothing;
  alias: Nothing;
  'bad-key': Nothing;
  'duplicate-key': { readonly key: string };
  'not-a-map': Nothing;
  syntax: Nothing;
  'syntax.indent': Nothing;
  'syntax.tab': Nothing;
  'syntax.not-closed': Nothing;
  'syntax.unexpected': Nothing;
  'syntax.two-colons': Nothing;
  'syntax.block-in-brackets': Nothing;
  /** A key whose colon is missing, or the space after that. */
  'syntax.no-colon': { readonly key: string };
  'syntax.no-space': { readonly key: string };
  'syntax.line-without-colon': Nothing;
  'syntax.first-sign': { readonly sign: string };
  'syntax.bad-start': Nothing;
  'syntax.backslash': Nothing;
  'syntax.tag': Nothing;
  'syntax.star': Nothing;
  'syntax.long-key': Nothing;
  'syntax.percent-sign': Nothing;
  /** In so many lines. */
  'syntax.no-break-space': { readonly lines: number };
  /** The sign that stands in the place of a hyphen. */
  'syntax.other-hyphen': { readonly sign: string; readonly lines: number };
  /** Spaces that a line has at its start, and those that it should have. */
  'syntax.too-far-in': Spaces;
  'syntax.out-of-line': Spaces;
  'syntax.joined-entry': Spaces;
  'syntax.missing-hyphen': Nothing;
  'syntax.hyphen-space': Nothing;
  /** The key whose text goes on at the start of a line. */
  'syntax.runs-on': { readonly key: string };
  'syntax.not-indented': { readonly key: string };
  'syntax.curly-quotes': Nothing;
  'syntax.open-quote': { readonly sign: string };
  'syntax.quotes-in-quotes': Nothing;
  'syntax.open-bracket': { readonly sign: string; readonly closing: string };
  'syntax.bracket-too-many': { readonly sign: string };
  /** The key before which a comma is missing. */
  'syntax.missing-comma': { readonly key: string };
  /** `sign`: the start of a comment in another language. */
  'syntax.comment': { readonly sign: string };
  'syntax.fence': Nothing;
}

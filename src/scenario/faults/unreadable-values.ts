import type { Nothing } from './nothing.ts';

/** What is said of a text that cannot be read. */
export interface UnreadableValues {
  'empty-file': Nothing;
  /** In characters. */
  'file-too-big': { readonly most: number; readonly has: number };
  /** In keys and values. */
  'file-too-big.nodes': { readonly most: number };
  /** As Unicode numbers it: `U+200B`. */
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
  'syntax.no-colon': Nothing;
  'syntax.first-sign': Nothing;
  'syntax.backslash': Nothing;
  'syntax.tag': Nothing;
  'syntax.star': Nothing;
  'syntax.long-key': Nothing;
  'syntax.percent-sign': Nothing;
  'syntax.no-break-space': Nothing;
  /** The sign that stands in the place of a hyphen. */
  'syntax.other-hyphen': { readonly sign: string };
  'syntax.too-far-in': Nothing;
  'syntax.missing-hyphen': Nothing;
}

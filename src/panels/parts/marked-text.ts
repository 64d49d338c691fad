/** Words of a scenario with the little markup that they may have, in parts; all else is there as it was written. */
import { Lexer, type Token, type Tokens } from 'marked';

/** Words, or an element around parts. Nothing else comes of a text, whatever it holds. */
export type MarkedPart = string | MarkedElement;

export interface MarkedElement {
  readonly tag: 'p' | 'ul' | 'ol' | 'li' | 'em' | 'strong' | 'span' | 'bdi';
  readonly parts: readonly MarkedPart[];
  /** The number that a list begins with. */
  readonly start?: number;
}

/** Maximum nesting of lists and emphasis, which authors never reach. Deeper markup is shown as it was written. */
const DEEPEST = 6;

/** Paragraphs and lists of a text. Never throws, whatever the text. */
export function markedText(words: string): readonly MarkedPart[] {
  return blocks(new Lexer({ gfm: false }).lex(words), DEEPEST);
}

function blocks(tokens: readonly Token[], deep: number): MarkedPart[] {
  return tokens.filter(({ type }) => type !== 'space').map((token) => block(token, deep));
}

function block(token: Token, deep: number): MarkedPart {
  if (token.type === 'paragraph') return { tag: 'p', parts: inline(token.tokens, token.raw, deep) };
  // In an item of a list, words that are no paragraph of their own.
  if (token.type === 'text') return { tag: 'span', parts: inline(token.tokens, token.raw, deep) };
  if (token.type === 'list' && deep > 0) return list(token as Tokens.List, deep - 1);
  return { tag: 'p', parts: [token.raw.trimEnd()] };
}

function list({ ordered, start, items }: Tokens.List, deep: number): MarkedPart {
  const parts = items.map((item): MarkedPart => ({ tag: 'li', parts: blocks(item.tokens, deep) }));
  return ordered ? { tag: 'ol', parts, start: start === '' ? 1 : start } : { tag: 'ul', parts };
}

function inline(tokens: readonly Token[] | undefined, raw: string, deep: number): readonly MarkedPart[] {
  return tokens === undefined ? [raw] : tokens.map((token) => piece(token, deep));
}

function piece(token: Token, deep: number): MarkedPart {
  if (token.type === 'escape') return token.text;
  if (deep === 0) return token.raw;
  if (token.type === 'em' || token.type === 'strong') {
    return { tag: token.type, parts: inline(token.tokens, token.raw, deep - 1) };
  }
  return token.type === 'link' && isWritten(token) ? link(token as Tokens.Link, deep - 1) : token.raw;
}

/** An address leads nowhere by itself: it is there to be read, and to be copied by who trusts it. */
function link({ tokens, href, raw }: Tokens.Link, deep: number): MarkedPart {
  return { tag: 'span', parts: [...inline(tokens, raw, deep), ' (', { tag: 'bdi', parts: [href] }, ')'] };
}

/**
 * True if a link is written as words with a safe address; false for a bare address, or one given elsewhere in the text.
 */
function isWritten({ href, raw }: Token & { readonly href?: unknown }): boolean {
  return typeof href === 'string' && /^https:\/\/[^\s@\\]+$/i.test(href) && raw.includes('](');
}

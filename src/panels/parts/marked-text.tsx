/** Words of a scenario with the little markup that they may have, as elements; all else stands there as it was written. */
import { Lexer, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import './marked-text.css';

/** How deep lists and emphasis may lie in each other: nobody writes more, and what is more is shown as it was written. */
const DEEPEST = 6;

/** Paragraphs and lists of a text. Never throws, whatever the text. */
export function MarkedText({ words }: { readonly words: string }) {
  return <div class="marked-text">{blocks(new Lexer({ gfm: false }).lex(words), DEEPEST)}</div>;
}

function blocks(tokens: readonly Token[], deep: number): ComponentChildren[] {
  return tokens.map((token, place) => block(token, place, deep));
}

function block(token: Token, place: number, deep: number): ComponentChildren {
  if (token.type === 'space') return null;
  if (token.type === 'paragraph') return <p key={place}>{inline(token.tokens, token.raw, deep)}</p>;
  // In an item of a list, words that are no paragraph of their own.
  if (token.type === 'text') return <span key={place}>{inline(token.tokens, token.raw, deep)}</span>;
  if (token.type === 'list' && deep > 0) return list(token as Tokens.List, place, deep - 1);
  return <p key={place}>{token.raw.trimEnd()}</p>;
}

function list({ ordered, start, items }: Tokens.List, place: number, deep: number): ComponentChildren {
  const shown = items.map((item, index) => <li key={index}>{blocks(item.tokens, deep)}</li>);
  if (!ordered) return <ul key={place}>{shown}</ul>;
  return (
    <ol key={place} start={start === '' ? 1 : start}>
      {shown}
    </ol>
  );
}

function inline(tokens: readonly Token[] | undefined, raw: string, deep: number): ComponentChildren {
  return tokens === undefined ? raw : tokens.map((token, place) => piece(token, place, deep));
}

function piece(token: Token, place: number, deep: number): ComponentChildren {
  if (token.type === 'escape') return token.text;
  if (deep === 0) return token.raw;
  if (token.type === 'em') return <em key={place}>{inline(token.tokens, token.raw, deep - 1)}</em>;
  if (token.type === 'strong') return <strong key={place}>{inline(token.tokens, token.raw, deep - 1)}</strong>;
  if (token.type === 'link' && isWritten(token)) return link(token as Tokens.Link, place, deep - 1);
  return token.raw;
}

/** An address leads nowhere by itself: it is there to be read, and to be copied by who trusts it. */
function link({ tokens, href, raw }: Tokens.Link, place: number, deep: number): ComponentChildren {
  return (
    <span key={place}>
      {inline(tokens, raw, deep)} (<bdi class="told-address">{href}</bdi>)
    </span>
  );
}

/** Whether words and a safe address stand together, rather than the address somewhere else in the text. */
function isWritten({ href, raw }: Token & { readonly href?: unknown }): boolean {
  return typeof href === 'string' && /^https:\/\/[^\s@\\]+$/i.test(href) && raw.includes('](');
}

import type { LooseEntry, LooseItem, LooseNode, LooseScalar } from './loose-tree.ts';

/** The deepest nesting that is read; deeper text cannot be a scenario. */
export const MOST_DEPTH = 60;

/** Reads what stands in braces or square brackets, whether they close or not. */
export class FlowReader {
  readonly #text: string;
  /** A new line no further to the right than this, with a key or a hyphen, ends what was not closed. */
  readonly #column: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, column: number) {
    this.#text = text;
    this.#column = column;
  }

  /** Reads the node that starts at an offset; returns it with its end offset. */
  read(from: number): { readonly node: LooseNode; readonly end: number } {
    this.#at = from;
    const node = this.#value();
    return { node, end: this.#at };
  }

  /** Returns the end of a quoted text: past its closing quote, or at the next key or entry if it is unclosed. */
  endOfQuoted(from: number, sign: string): number {
    this.#at = from + 1;
    for (; !this.#isOver(); this.#at += 1) {
      const here = this.#text[this.#at];
      if (here === '\\' && sign === '"') this.#at += 1;
      else if (here === sign && sign === "'" && this.#text[this.#at + 1] === "'") this.#at += 1;
      else if (here === sign) return this.#at + 1;
    }
    return this.#at;
  }

  #value(): LooseNode {
    const sign = this.#text[this.#at];
    if (this.#depth > MOST_DEPTH || (sign !== '{' && sign !== '[')) return this.#scalar();
    this.#depth += 1;
    const node = sign === '{' ? this.#map() : this.#list();
    this.#depth -= 1;
    return node;
  }

  #map(): LooseNode {
    const from = this.#at;
    const entries: LooseEntry[] = [];
    this.#each('}', () => entries.push(this.#entry()));
    return { kind: 'map', inBraces: true, entries, from, to: this.#at };
  }

  #list(): LooseNode {
    const from = this.#at;
    const items: LooseItem[] = [];
    this.#each(']', () => {
      const value = this.#value();
      items.push({ value, from: value.from, to: value.to });
    });
    return { kind: 'list', inBraces: true, items, from, to: this.#at };
  }

  /** Goes from part to part, and past what closes them. */
  #each(close: string, part: () => void): void {
    this.#at += 1;
    for (this.#skip(); !this.#isOver(); this.#skip()) {
      const sign = this.#text[this.#at] ?? '';
      if (sign === close) {
        this.#at += 1;
        return;
      }
      if (',]}:'.includes(sign)) this.#at += 1;
      else part();
    }
  }

  #entry(): LooseEntry {
    const { from, to } = this.#scalar();
    const written = this.#text.slice(from, to);
    const key = /^["']/.test(written) ? written.slice(1, -1) : written;
    this.#skip();
    const hasColon = this.#text[this.#at] === ':';
    if (!hasColon) return { key, keySpan: { from, to }, hasColon, value: undefined };
    this.#at += 1;
    this.#skip();
    const isEmpty = this.#isOver() || ',}]'.includes(this.#text[this.#at] ?? '');
    return { key, keySpan: { from, to }, hasColon, value: isEmpty ? undefined : this.#value() };
  }

  #scalar(): LooseScalar {
    const from = this.#at;
    const sign = this.#text[from];
    if (sign === '"' || sign === "'") {
      const to = this.endOfQuoted(from, sign);
      this.#at = to;
      return { kind: 'scalar', from, to };
    }
    while (!this.#isOver() && !this.#endsWord()) this.#at += 1;
    if (this.#at === from) this.#at += 1;
    return { kind: 'scalar', from, to: from + this.#text.slice(from, this.#at).trimEnd().length };
  }

  /** True if an unquoted word ends at the current offset. */
  #endsWord(): boolean {
    const [here = '', next = ''] = this.#text.slice(this.#at, this.#at + 2);
    if (',[]{}\n'.includes(here)) return true;
    if (here === ':') return next === '' || /[\s,[\]{}]/.test(next);
    return here === '#' && /\s/.test(this.#text[this.#at - 1] ?? '');
  }

  #skip(): void {
    for (; !this.#isOver(); this.#at += 1) {
      const here = this.#text[this.#at] ?? '';
      if (here === '#') this.#at = this.#endOfLine() - 1;
      else if (!/\s/.test(here)) return;
    }
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at);
    return end === -1 ? this.#text.length : end;
  }

  /** True at the end of the text, or at a line that starts another key or entry. */
  #isOver(): boolean {
    if (this.#at >= this.#text.length) return true;
    if (this.#text[this.#at] !== '\n') return false;
    const line = this.#text.slice(this.#at + 1, this.#at + 200);
    const indent = line.length - line.trimStart().length;
    const rest = (line.slice(indent).split('\n', 1)[0] ?? '').replace(/\r$/, '');
    return line.slice(0, indent).includes('\n') === false && indent <= this.#column && this.#begins(rest);
  }

  #begins(rest: string): boolean {
    return isItem(rest) || keyIn(rest) !== undefined;
  }
}

/** A key at the start of a line, or of what is left of it. */
interface KeyInLine {
  /** Without quotes. */
  readonly key: string;
  /** Length of the key as it is written. */
  readonly written: number;
  /** The same with the colon, and the space before it. */
  readonly length: number;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'{}[\],#&*!|>%@`?:-][^:{}[\]#]*?|-[^\s:{}[\]#]+)?(\s*):(?=\s|$)/;

/** The key with which a line begins, if it begins with one. */
export function keyIn(line: string): KeyInLine | undefined {
  const found = KEY.exec(line);
  if (found === null) return undefined;
  const written = found[1] ?? '';
  const key = /^["']/.test(written) ? written.slice(1, -1) : written;
  return { key, written: written.length, length: found[0].length };
}

/** True if a line begins with a list hyphen. */
export function isItem(line: string): boolean {
  return /^-(?=\s|$)/.test(line);
}

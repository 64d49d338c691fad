import { type Line, linesOf } from '../lines.ts';
import { FlowReader, isItem, keyIn, MOST_DEPTH } from './flow-reader.ts';
import type { LooseEntry, LooseItem, LooseMap, LooseNode, LooseScalar } from './loose-tree.ts';

/**
 * Reads a YAML text that may be broken anywhere, as somebody does who is writing it: by indentation, line by line.
 * Whatever the text, something comes of it; what fits nowhere is left out.
 */
export function readLoosely(text: string): LooseNode | undefined {
  return new BlockReader(text).whole();
}

class BlockReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** The line that is read, and where in it what is read begins. */
  #at = 0;
  #column = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
    this.#settle();
  }

  whole(): LooseNode | undefined {
    let root: LooseNode | undefined;
    while (this.#line() !== undefined) {
      // Before it there may be a line that says nothing, and after it one that starts further to the left or is a stray entry.
      const part = this.#block();
      if (root === undefined || root.kind === 'scalar') root = part;
      else if (root.kind === 'map' && part.kind === 'map') (root.entries as LooseEntry[]).push(...part.entries);
    }
    return root;
  }

  /** Reads the block at the current position. Always advances. */
  #block(): LooseNode {
    if (this.#depth > MOST_DEPTH) return this.#following(this.#offset(), this.#offset(), () => false, this.#column);
    this.#depth += 1;
    const node = this.#begun();
    this.#depth -= 1;
    return node;
  }

  #begun(): LooseNode {
    const rest = this.#rest();
    if (isItem(rest)) return this.#list(this.#column);
    if (keyIn(rest) !== undefined || this.#keysFollow()) return this.#map(this.#column);
    return this.#inline(this.#column);
  }

  /** True if a word without a colon is the first key of a block: a key with the same indentation follows. */
  #keysFollow(): boolean {
    if (!/^[\p{L}\p{N}_-]+$/u.test(this.#line()?.words.slice(this.#markers()) ?? '')) return false;
    const next = this.#lines.slice(this.#at + 1).find((line) => !line.isEmpty);
    return next?.indent === this.#column && keyIn(next.text.slice(next.indent)) !== undefined;
  }

  /** Returns the number of characters between the line's indentation and the current column. */
  #markers(): number {
    return this.#column - (this.#line()?.indent ?? 0);
  }

  #map(column: number): LooseMap {
    const from = this.#offset();
    const entries: LooseEntry[] = [];
    for (;;) {
      const line = this.#line();
      if (line === undefined || this.#column < column) break;
      if (isItem(this.#rest())) {
        if (this.#column <= column) break;
        this.#list(this.#column);
      } else entries.push(this.#entry(column));
    }
    return { kind: 'map', inBraces: false, entries, from, to: this.#end() };
  }

  #entry(column: number): LooseEntry {
    const start = this.#offset();
    const found = keyIn(this.#rest());
    if (found === undefined) return this.#bareEntry(start, column);
    const keySpan = { from: start, to: start + found.written };
    this.#column += found.length;
    const hasValue = this.#skipSpace();
    const value = hasValue ? this.#inline(column) : this.#below(column);
    return { key: found.key, keySpan, hasColon: true, value };
  }

  #bareEntry(from: number, column: number): LooseEntry {
    const words = this.#line()?.words.slice(this.#markers()) ?? '';
    const value = this.#below(column);
    return { key: words, keySpan: { from, to: from + words.length }, hasColon: false, value };
  }

  /** Reads the value on the lines below a key that has none beside it. */
  #below(column: number): LooseNode | undefined {
    this.#nextLine();
    if (this.#line() === undefined) return undefined;
    const isBelow = this.#column > column || (this.#column === column && isItem(this.#rest()));
    return isBelow ? this.#block() : undefined;
  }

  #list(column: number): LooseNode {
    const from = this.#offset();
    const items: LooseItem[] = [];
    while (this.#line() !== undefined && this.#column >= column) {
      if (isItem(this.#rest())) items.push(this.#item(column));
      else if (this.#column === column) break;
      else joinTo(items.at(-1), this.#block());
    }
    return { kind: 'list', inBraces: false, items, from, to: this.#end() };
  }

  #item(column: number): LooseItem {
    const from = this.#offset();
    this.#column += 1;
    const value = this.#skipSpace() ? this.#block() : this.#below(column);
    return { value, from, to: this.#end() };
  }

  /** A value that begins beside its key: a word, a text of several lines, or something in brackets. */
  #inline(column: number): LooseNode {
    const from = this.#offset();
    const sign = this.#text[from];
    if (sign === '{' || sign === '[') return this.#flow(from, column);
    if (sign === '"' || sign === "'") return this.#quoted(from, sign, column);
    const isBlock = sign === '|' || sign === '>';
    const first = this.#line()?.words.slice(this.#markers()) ?? '';
    return this.#following(from, from + first.length, (line) => isBlock || goesOn(line), column);
  }

  /** A text with the lines below it that belong to it. */
  #following(from: number, end: number, belongs: (line: Line) => boolean, column: number): LooseScalar {
    let to = end;
    this.#at += 1;
    for (let line = this.#line(); line !== undefined; line = this.#line()) {
      const isIn = line.text.trim() === '' || (line.indent > column && belongs(line));
      if (!isIn) break;
      if (line.text.trim() !== '') to = line.offset + line.text.length;
      this.#at += 1;
    }
    this.#settle();
    return { kind: 'scalar', from, to };
  }

  #flow(from: number, column: number): LooseNode {
    const { node, end } = new FlowReader(this.#text, column).read(from);
    this.#goPast(end);
    return node;
  }

  #quoted(from: number, sign: string, column: number): LooseScalar {
    const end = new FlowReader(this.#text, column).endOfQuoted(from, sign);
    this.#goPast(end);
    return { kind: 'scalar', from, to: end };
  }

  /** To the line after the one in which something ends. */
  #goPast(end: number): void {
    this.#at += 1;
    while ((this.#line()?.offset ?? Number.POSITIVE_INFINITY) < end) this.#at += 1;
    this.#settle();
  }

  #nextLine(): void {
    this.#at += 1;
    this.#settle();
  }

  /** To the next line that says something. */
  #settle(): void {
    while (this.#line()?.isEmpty === true) this.#at += 1;
    this.#column = this.#line()?.indent ?? 0;
  }

  /** Skips spaces. True if anything except a comment follows on the line. */
  #skipSpace(): boolean {
    const rest = this.#rest();
    const space = rest.length - rest.trimStart().length;
    const says = rest.trimStart();
    if (says === '' || says.startsWith('#')) return false;
    this.#column += space;
    return true;
  }

  #line(): Line | undefined {
    return this.#lines[this.#at];
  }

  #rest(): string {
    return this.#line()?.text.slice(this.#column) ?? '';
  }

  #offset(): number {
    return (this.#line()?.offset ?? this.#text.length) + this.#column;
  }

  /** Returns the end offset of the last line that was read. */
  #end(): number {
    let at = this.#at - 1;
    while (this.#lines[at]?.isEmpty === true) at -= 1;
    const last = this.#lines[at];
    return last === undefined ? 0 : last.offset + last.text.trimEnd().length;
  }
}

function goesOn(line: Line): boolean {
  const rest = line.text.slice(line.indent);
  return !isItem(rest) && keyIn(rest) === undefined;
}

/** Keys that stand one space too far to the left or right of those of their entry are its own. */
function joinTo(item: LooseItem | undefined, more: LooseNode): void {
  if (item?.value?.kind === 'map' && more.kind === 'map') (item.value.entries as LooseEntry[]).push(...more.entries);
}

/** A part of a text: from an offset up to another. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A value without parts: a word, a number, a text. */
export interface LooseScalar extends TextRange {
  readonly kind: 'scalar';
}

/** A key and what stands after it, in a block of keys. */
export interface LooseEntry {
  /** Without quotes. */
  readonly key: string;
  readonly keySpan: TextRange;
  /** True if a colon follows the key; a key that is being typed has none. */
  readonly hasColon: boolean;
  readonly value: LooseNode | undefined;
}

/** A block of keys. */
export interface LooseMap extends TextRange {
  readonly kind: 'map';
  /** Written in braces. */
  readonly inBraces: boolean;
  readonly entries: readonly LooseEntry[];
}

/** An entry of a list: where it begins, and what stands there. */
export interface LooseItem extends TextRange {
  readonly value: LooseNode | undefined;
}

export interface LooseList extends TextRange {
  readonly kind: 'list';
  readonly inBraces: boolean;
  readonly items: readonly LooseItem[];
}

/** A node of a YAML text that may be invalid anywhere, with the spans of its parts. */
export type LooseNode = LooseScalar | LooseMap | LooseList;

import { hashed } from './hash.ts';

const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
/** Bytes before the next one that contexts look at. */
const LONGEST = 6;

/** Number of contexts: of the byte alone, of one to six bytes before it, of words, and of the key that a value belongs to. */
export const CONTEXTS = 11;

/** Contexts that foretell the next byte, made of what stands before it: a number of 32 bits each. */
export class TextContexts {
  readonly all = new Int32Array(CONTEXTS);
  #last = new Uint8Array(LONGEST);
  #word = 0;
  #wordBefore = 0;
  #string = 0;
  #key = 0;
  #isInString = false;

  constructor() {
    this.#find();
  }

  /** The byte before the next. */
  get before(): number {
    return this.#last[0] ?? 0;
  }

  /** True within a string of JSON. */
  get isInString(): boolean {
    return this.#isInString;
  }

  copy(): TextContexts {
    const copy = new TextContexts();
    copy.all.set(this.all);
    copy.#last = this.#last.slice();
    [copy.#word, copy.#wordBefore, copy.#string] = [this.#word, this.#wordBefore, this.#string];
    [copy.#key, copy.#isInString] = [this.#key, this.#isInString];
    return copy;
  }

  add(byte: number): void {
    this.#last.copyWithin(1, 0);
    this.#last[0] = byte;
    if (isOfWord(byte)) {
      this.#word = hashed(this.#word + 1, byte | 32);
    } else if (this.#word !== 0) {
      [this.#wordBefore, this.#word] = [this.#word, 0];
    }
    this.#addToString(byte);
    this.#find();
  }

  #addToString(byte: number): void {
    if (byte === QUOTE) {
      this.#isInString = !this.#isInString;
      if (this.#isInString) this.#string = 0;
    } else if (this.#isInString) this.#string = hashed(this.#string + 1, byte);
    else if (byte === COLON) this.#key = this.#string;
  }

  #find(): void {
    const { all } = this;
    let bytes = 0;
    for (let order = 1; order <= LONGEST; order += 1) {
      bytes = hashed(bytes + order, this.#last[order - 1] ?? 0);
      all[order] = bytes;
    }
    all[7] = hashed(this.#word, 7);
    all[8] = hashed(hashed(this.#word, this.#wordBefore), 8);
    all[9] = hashed(hashed(this.#key, this.#word), 9);
    all[10] = hashed(hashed(this.#key, this.before), this.#shape());
  }

  /** The kinds of the last four bytes. */
  #shape(): number {
    let shape = 0;
    for (let index = 0; index < 4; index += 1) shape = Math.imul(shape, 131) + kindOf(this.#last[index] ?? 0);
    return shape | 0;
  }
}

function isOfWord(byte: number): boolean {
  const small = byte | 32;
  return (small >= 97 && small <= 122) || byte >= 128 || byte === APOSTROPHE;
}

/** One number for all small letters, one for capital ones, for digits, and for parts of other letters; else the byte. */
function kindOf(byte: number): number {
  if (byte >= 128) return 5;
  if (byte >= 97 && byte <= 122) return 1;
  if (byte >= 65 && byte <= 90) return 2;
  return byte >= 48 && byte <= 57 ? 3 : byte;
}

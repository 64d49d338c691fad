/** Characters that draw nothing and change how others are drawn: control characters, and those that turn the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words as they are shown to a class: in one line, and read in the order in which they stand. */
export function plainWords(words: string): string {
  return words
    .replace(/[\r\n\t]+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}

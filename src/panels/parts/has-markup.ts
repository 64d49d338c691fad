/** A star or line that may begin emphasis, a line that may begin an item of a list, or an address in brackets after words. */
const SIGNS = /(?:^|[^\p{L}\p{N}*_])[*_]{1,3}[^\s*_]|^[ ]{0,3}(?:[-+*]|\d{1,9}[.)])[ ]|\]\(/mu;

/** True if a text of a scenario may contain markup. Most texts contain none, and are shown unchanged. */
export function hasMarkup(text: string): boolean {
  return SIGNS.test(text);
}

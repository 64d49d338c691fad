/** A key at the top of a file with all that stands under it, or what stands before the first. */
export interface TopLevelPart {
  readonly offset: number;
  readonly text: string;
}

const KEY = /^(?:[A-Za-z_][\w-]*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=\s|$)/gm;

/** A file with more keys at its top is read as one: it is none of ours, and many small readings are slow. */
const MOST_PARTS = 200;

/** The parts of a text, which are read one by one, so that a mistake in one hides nothing in the others. */
export function topLevelParts(text: string): readonly TopLevelPart[] {
  // Braces round the whole may have keys at the start of lines, too.
  if (/^(?:\s|#.*$)*[[{]/m.test(text.slice(0, 2000)) && !/^[\w-]+:/m.test(text.slice(0, text.search(/[[{]/))))
    return [{ offset: 0, text }];
  const starts = [...text.matchAll(KEY)].map(({ index }) => index);
  if (starts.length > MOST_PARTS) return [{ offset: 0, text }];
  const [, ...others] = starts;
  const all = [0, ...others];
  return all.map((offset, index) => ({ offset, text: text.slice(offset, all[index + 1]) }));
}

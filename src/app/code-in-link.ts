import { codesIn, type LinkInText } from '#record/link/codes-in.ts';

/** The code that a link was written with, from what whatever showed the link has left of it; where nothing can be mended, that. */
export function codeInLink(text: string): string {
  return linkIn(text).code;
}

/** The same, with the table of a class that the link says it is of. */
export function linkIn(text: string): LinkInText {
  const { links, nearest } = codesIn(`#${text}`);
  return links[0] ?? { code: nearest ?? text };
}

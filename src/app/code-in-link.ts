import { codesIn } from '#record/link/codes-in.ts';

/** The code that a link was written with, from what whatever showed the link has left of it; where nothing can be mended, that. */
export function codeInLink(text: string): string {
  const { whole, nearest } = codesIn(`#${text}`);
  return whole[0] ?? nearest ?? text;
}

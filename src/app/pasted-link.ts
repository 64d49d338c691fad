import { codesIn } from '#record/link/codes-in.ts';

/** What somebody has pasted to be opened: a link, which may be a broken one, several, or none. */
export type PastedLink =
  | { readonly is: 'link'; readonly code: string }
  | { readonly is: 'several'; readonly count: number }
  | { readonly is: 'nothing' };

/** Looks for a link in a text, which may be a whole message. */
export function pastedLink(text: string): PastedLink {
  const { whole, nearest } = codesIn(text);
  if (whole.length > 1) return { is: 'several', count: whole.length };
  const code = whole[0] ?? nearest;
  return code === undefined ? { is: 'nothing' } : { is: 'link', code };
}

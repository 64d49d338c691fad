import type { Look } from './look.ts';

/** A media query that always holds, and one that never does. */
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

/**
 * A media query as it is to be asked where a person has chosen a size of text or how much moves. Breakpoints are in `em`,
 * which in a media query is the browser's own size of text, whatever the page sets: with text that is twice as large, a
 * screen has room for half as much.
 */
export function mediaAsChosen(query: string, { textSize, motion }: Look): string {
  const sized = query.replace(/([\d.]+)em\b/g, (_, em: string) => `${(Number(em) * Number(textSize)) / 100}em`);
  if (motion === 'auto') return sized;
  return sized.replace(/\(prefers-reduced-motion:\s*reduce\)/g, motion === 'less' ? ALWAYS : NEVER);
}

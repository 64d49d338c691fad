import type { Language } from '../language.ts';

/** Words in the quotation marks of a language; what they quote themselves is then in those that it has within others. */
export function quotedWords(
  { quotes, quotesWithin }: Pick<Language, 'quotes' | 'quotesWithin'>,
  words: string,
): string {
  const within = words.replaceAll(quotes[0], quotesWithin[0]).replaceAll(quotes[1], quotesWithin[1]);
  return `${quotes[0]}${within}${quotes[1]}`;
}

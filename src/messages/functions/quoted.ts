import type { Language } from '../language.ts';

/** Words in the quotation marks of a language. */
export function quoted({ quotes: [opening, closing] }: Pick<Language, 'quotes'>, words: string): string {
  return `${opening}${words}${closing}`;
}

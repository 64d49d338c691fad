import { ENGLISH } from '#messages/en/english.ts';
import type { Language } from '#messages/language.ts';

/** Settings of a new language, copied from English for the translator to correct. */
export function newLanguage(tag: string): Language {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return { ...ENGLISH, tag, direction: directionOf(tag), name };
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;

function directionOf(tag: string): Language['direction'] {
  return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

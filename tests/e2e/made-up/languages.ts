/** Stands in the place of `src/messages/languages.ts` where the page is built to be tried in the made-up language, too. */
import { firstMessages } from '#messages/en/first-messages.ts';
import {
  firstOffered as firstOf,
  LANGUAGES as OFFERED,
  type OfferedLanguage,
  FIRST_LANGUAGE as WRITTEN,
} from '#messages/languages.ts';
import { MADE_UP } from '../../messages/made-up.ts';

export const FIRST_LANGUAGE = WRITTEN;

const all = async () => (await import('../../messages/made-up-messages.ts')).madeUpMessages();

const first = async () => Object.fromEntries(Object.entries(await all()).filter(([region]) => region in firstMessages));

export const LANGUAGES: readonly OfferedLanguage[] = [...OFFERED, { language: MADE_UP, first, more: all, all }];

export function languageOf(tag: string): OfferedLanguage {
  return LANGUAGES.find(({ language }) => language.tag === tag) ?? FIRST_LANGUAGE;
}

export function firstOffered(wanted: readonly string[], offered = LANGUAGES): OfferedLanguage {
  return firstOf(wanted, offered);
}

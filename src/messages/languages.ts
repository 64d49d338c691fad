import { ENGLISH } from './en/english.ts';
import { firstMessages } from './en/first-messages.ts';
import type { Language } from './language.ts';
import type { Texts } from './speaker.ts';
import { UKRAINIAN } from './uk/ukrainian.ts';

/** A language that the page can speak, and where its messages are. */
export interface OfferedLanguage {
  readonly language: Language;
  /** The messages of the first screen. */
  readonly first: () => Promise<Texts>;
  /** Those of what is further down on it. */
  readonly more: () => Promise<Texts>;
  /** All of them but for those that come late, see `lateMessagesOf`. */
  readonly all: () => Promise<Texts>;
}

/** The page's own language: its first screen waits for nothing. */
export const FIRST_LANGUAGE: OfferedLanguage = {
  language: ENGLISH,
  first: () => Promise.resolve(firstMessages),
  more: async () => (await import('./en/more-messages.ts')).moreMessages,
  all: async () => ({ ...firstMessages, ...(await import('./en/messages.ts')).messages }),
};

const IN_UKRAINIAN: OfferedLanguage = {
  language: UKRAINIAN,
  first: async () => (await import('./uk/first-messages.ts')).firstMessages,
  more: async () => (await import('./uk/more-messages.ts')).moreMessages,
  all: async () => (await import('./uk/messages.ts')).messages,
};

/** All languages that the page can speak. Each other one comes in scripts of its own. */
export const LANGUAGES: readonly OfferedLanguage[] = [FIRST_LANGUAGE, IN_UKRAINIAN];

/** The language of a tag; the page's own where there is none. */
export function languageOf(tag: string): OfferedLanguage {
  return LANGUAGES.find(({ language }) => language.tag === tag) ?? FIRST_LANGUAGE;
}

/** The first of the wanted languages that the page can speak, by their tags; its own where there is none. */
export function firstOffered(
  wanted: readonly string[],
  offered: readonly OfferedLanguage[] = LANGUAGES,
): OfferedLanguage {
  return wanted.map((tag) => closest(tag, offered)).find((found) => found !== undefined) ?? FIRST_LANGUAGE;
}

/** The language of a tag, else one of another region: of who reads British or American, all read English. */
function closest(tag: string, offered: readonly OfferedLanguage[]): OfferedLanguage | undefined {
  const same = ({ language }: OfferedLanguage) => language.tag.toLowerCase() === tag.toLowerCase();
  return offered.find(same) ?? offered.find(({ language }) => nameOf(language.tag) === nameOf(tag));
}

function nameOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

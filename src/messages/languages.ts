import { languages as others } from 'virtual:languages';
import { ENGLISH } from './en/english.ts';
import { firstMessages } from './en/first-messages.ts';
import { load } from './en/load.ts';
import type { Language } from './language.ts';
import type { Texts } from './speaker.ts';

/** A language that the page can speak, and where its messages are. */
export interface OfferedLanguage {
  readonly language: Language;
  /** Share of the messages that are in it, from 0 to 1; the others are in English. All of them where it is `undefined`. */
  readonly share?: number | undefined;
  /** The messages of the first screen. */
  readonly first: () => Promise<Texts>;
  /** Messages of the first screen that are loaded after it is shown. */
  readonly more: () => Promise<Texts>;
  /** All messages except the late ones, see `lateMessagesOf`. */
  readonly all: () => Promise<Texts>;
}

/** A language as the build finds it: `most` are all messages but those of the first screen and those that come late. */
export interface FoundLanguage extends Omit<OfferedLanguage, 'all'> {
  readonly most: () => Promise<Texts>;
}

function offered({ most, ...found }: FoundLanguage): OfferedLanguage {
  return {
    ...found,
    all: async () => {
      const [first, others] = await Promise.all([found.first(), most()]);
      return { ...first, ...others };
    },
  };
}

/** The page's own language: its first screen waits for nothing. */
export const FIRST_LANGUAGE = offered({ language: ENGLISH, first: () => Promise.resolve(firstMessages), ...load });

/** All languages of the page. Each, except the first, is loaded in scripts of its own. */
export const LANGUAGES: readonly OfferedLanguage[] = [FIRST_LANGUAGE, ...others.map(offered)];

/** The language of a tag; the page's own where there is none. */
export function languageOf(tag: string): OfferedLanguage {
  return LANGUAGES.find(({ language }) => language.tag === tag) ?? FIRST_LANGUAGE;
}

/** The first of the wanted languages that the page can speak, by their tags; its own where there is none. */
export function firstOffered(
  wanted: readonly string[],
  among: readonly OfferedLanguage[] = LANGUAGES,
): OfferedLanguage {
  return wanted.map((tag) => closest(tag, among)).find((found) => found !== undefined) ?? FIRST_LANGUAGE;
}

/** The language of a tag, else one of another region: of who reads British or American, all read English. */
function closest(tag: string, offered: readonly OfferedLanguage[]): OfferedLanguage | undefined {
  const same = ({ language }: OfferedLanguage) => language.tag.toLowerCase() === tag.toLowerCase();
  return offered.find(same) ?? offered.find(({ language }) => nameOf(language.tag) === nameOf(tag));
}

function nameOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

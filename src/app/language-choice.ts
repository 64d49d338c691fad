import type { Language } from '#messages/language.ts';
import { FIRST_LANGUAGE, LANGUAGES, type OfferedLanguage } from '#messages/languages.ts';
import type { TextStore } from './text-store.ts';

const NAME = 'language';

/** In which language the page speaks on this device. */
export interface LanguageChoice {
  now(): OfferedLanguage;
  /** Chooses one by its tag, for the next time too. */
  choose(tag: string): OfferedLanguage;
}

/** The language that was chosen on this device, else the first of those that its person reads. */
export function languageChoiceIn(
  store: TextStore,
  read: readonly string[],
  offered: readonly OfferedLanguage[] = LANGUAGES,
): LanguageChoice {
  const now = () => {
    const kept = store.read(NAME);
    const wanted = kept === undefined ? read : [kept, ...read];
    return wanted.map((tag) => closest(tag, offered)).find((found) => found !== undefined) ?? FIRST_LANGUAGE;
  };
  return {
    now,
    choose: (tag) => {
      store.write(NAME, tag);
      return now();
    },
  };
}

/** The language of a tag, else one of another region: of who reads British or American, all read English. */
function closest(tag: string, offered: readonly OfferedLanguage[]): OfferedLanguage | undefined {
  const same = ({ language }: OfferedLanguage) => language.tag.toLowerCase() === tag.toLowerCase();
  return offered.find(same) ?? offered.find(({ language }) => nameOf(language.tag) === nameOf(tag));
}

function nameOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** Has the browser read, hyphenate and align the page by its language. */
export function markLanguage({ documentElement }: Document, { tag, direction }: Language): void {
  documentElement.lang = tag;
  documentElement.dir = direction;
}

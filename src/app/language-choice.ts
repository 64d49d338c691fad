import type { Language } from '#messages/language.ts';
import { firstOffered, LANGUAGES, type OfferedLanguage } from '#messages/languages.ts';
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
    return firstOffered(kept === undefined ? read : [kept, ...read], offered);
  };
  return {
    now,
    choose: (tag) => {
      store.write(NAME, tag);
      return now();
    },
  };
}

/** Has the browser read, hyphenate and align the page by its language. */
export function markLanguage({ documentElement }: Document, { tag, direction }: Language): void {
  documentElement.lang = tag;
  documentElement.dir = direction;
}

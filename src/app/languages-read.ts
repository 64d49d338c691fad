import { openTextStore } from './text-store.ts';

const NAME = 'texts-language';

/**
 * Tags of the languages in which somebody here wants to read texts of authors, the best first: the one chosen on a page of
 * this language, the page's, and those of the browser.
 */
export function languagesRead(page: string, store = openTextStore()): readonly string[] {
  const [onPage, chosen] = store.read(NAME)?.split(' ') ?? [];
  return [
    ...(onPage === page && chosen !== undefined ? [chosen] : []),
    page,
    ...(globalThis.navigator?.languages ?? []),
  ];
}

/** Chooses the language of texts by its tag, for as long as the page's language stays. */
export function chooseTextLanguage(page: string, tag: string, store = openTextStore()): void {
  store.write(NAME, `${page} ${tag}`);
}

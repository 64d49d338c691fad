import type { Page } from '@playwright/test';

/** Source of the pattern of a word in plain letters. */
const PLAIN = '(?<![\\p{L}\\d])[A-Za-z]{2,}(?![\\p{L}\\d])';

/** Attributes that name or describe an element. */
const NAMING = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];

/**
 * Texts and names on the page that are in plain letters, in a page of another language, each once: but for the name
 * Parley, titles marked where they stand, and what is marked as being in another language than the page's.
 */
export function plainEnglish(page: Page): Promise<string[]> {
  return page.evaluate(
    ([source, naming]) => {
      const plain = new RegExp(source, 'u');
      const titles = [...document.querySelectorAll('.folder-title[lang]')].map(({ textContent }) => textContent);
      const isPlain = (words: string) =>
        plain.test(['Parley', ...titles].reduce((rest, name) => rest.replaceAll(name, ''), words));
      const isOfPage = (by: Element) => by.checkVisibility() && by.closest('[lang]') === document.documentElement;
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: { by: Element; words: string; of: string }[] = [];
      for (let node = nodes.nextNode(); node?.parentElement; node = nodes.nextNode())
        texts.push({ by: node.parentElement, words: String(node.nodeValue), of: '' });
      const names = naming.flatMap((name) =>
        [...document.body.querySelectorAll(`[${name}]`)].map((by) => {
          return { by, words: String(by.getAttribute(name)), of: ` ${name}` };
        }),
      );
      const title = isPlain(document.title) ? [`title: ${document.title.trim()}`] : [];
      // Whether an element is seen is asked last: that takes the longest.
      const found = [...texts, ...names]
        .filter(({ words }) => isPlain(words))
        .filter(({ by }) => isOfPage(by))
        .map(({ by, words, of }) => `${by.tagName}.${by.getAttribute('class')}${of}: ${words.trim()}`);
      return [...new Set([...title, ...found])];
    },
    [PLAIN, NAMING] as const,
  );
}

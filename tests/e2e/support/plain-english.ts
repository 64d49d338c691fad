import type { Page } from '@playwright/test';

/** Something that a page shows, or says to those who listen, and the element that does. */
interface Spoken {
  readonly words: string;
  readonly by: string;
}

/** A word in plain letters. */
const PLAIN = /(?<![\p{L}\d])[A-Za-z]{2,}(?![\p{L}\d])/u;

/** What the page says in plain letters, in another language: but for its name, and for titles marked where they stand. */
export async function plainEnglish(page: Page): Promise<string[]> {
  const spoken = [...(await textsOn(page)), ...(await namesOn(page)), { words: await page.title(), by: 'title' }];
  const names = ['Parley', ...(await page.locator('.folder-title[lang]').allTextContents())];
  const ownWords = (words: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), words);
  const plain = spoken.filter(({ words }) => PLAIN.test(ownWords(words)));
  return [...new Set(plain.map(({ words, by }) => `${by}: ${words.trim()}`))];
}

/** All texts that stand on the page, but for those that are marked as being in another language than the page's. */
function textsOn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Spoken[] = [];
    while (texts.nextNode() !== null) {
      const by = texts.currentNode.parentElement;
      if (by?.checkVisibility() && by.closest('[lang]') === document.documentElement)
        found.push({ words: texts.currentNode.nodeValue ?? '', by: `${by.tagName}.${by.getAttribute('class')}` });
    }
    return found;
  });
}

/** All that names and describes elements. */
function namesOn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() =>
    ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'].flatMap((name) =>
      [...document.body.querySelectorAll(`[${name}]`)]
        .filter((by) => by.checkVisibility() && by.closest('[lang]') === document.documentElement)
        .map((by) => ({ words: by.getAttribute(name) ?? '', by: `${by.tagName}.${by.getAttribute('class')} ${name}` })),
    ),
  );
}

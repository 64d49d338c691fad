import type { Page } from '@playwright/test';

/** Words that are cut off, since they are wider or higher than what they stand in, or that stick out of their button. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const holdsWords = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue ?? ''));
    const isWider = ({ scrollWidth, clientWidth }: Element) => clientWidth > 1 && scrollWidth > clientWidth + 1;
    const isHigher = ({ scrollHeight, clientHeight }: Element) => clientHeight > 1 && scrollHeight > clientHeight + 2;
    const hides = (overflow: string) => /hidden|clip/.test(overflow);
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (hides(overflowX) && isWider(element)) || (hides(overflowY) && isHigher(element));
    };
    return [...document.body.querySelectorAll('*:not(.vh, .vh *, svg *)')]
      .filter((element) => element.checkVisibility())
      .filter((one) => (holdsWords(one) && isCut(one)) || (one.matches('button, summary, label, a') && isWider(one)))
      .map((one) => `${one.tagName}.${one.getAttribute('class')}: ${one.textContent?.trim()}`);
  });
}

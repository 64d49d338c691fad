import type { Page } from '@playwright/test';

/** What can be scrolled sideways, with its width. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll<HTMLElement>('*:not(.vh, .vh *)')]
      .filter((one) => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((one) => `${one.tagName}.${one.className} ${one.scrollWidth}`),
  );
}

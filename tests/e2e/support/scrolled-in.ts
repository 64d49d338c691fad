import type { Page } from '@playwright/test';

/** Parts of the page that scroll, or have within them what scrolls: some of their words are out of sight. */
export function scrolledIn(page: Page, within: string): Promise<string[]> {
  return page.locator(within).evaluateAll((places) =>
    places
      .flatMap((place) => [place, ...place.querySelectorAll('*:not(.vh, .vh *)')])
      .filter((one) => one.checkVisibility() && /auto|scroll/.test(getComputedStyle(one).overflowY))
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
      .map((one) => `${one.tagName}.${one.className} ${one.scrollHeight} > ${one.clientHeight}`),
  );
}

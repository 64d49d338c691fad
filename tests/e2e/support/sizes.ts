import { expect, type Page } from '@playwright/test';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const WIDE: Size = { width: 1366, height: 768 };
/** The narrowest page that is provided for, as a phone or a page at 400 per cent shows it. */
export const NARROW: Size = { width: 320, height: 640 };

/** Least width at which a table has its places beside each other. */
const ONE_VIEW = 1024;

/** Makes the page another size, and waits until a table is laid out for it. */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size);
  if ((await page.locator('.talks').count()) === 0) return;
  await expect(page.getByRole('navigation', { name: 'Panels of the table' })).toBeVisible({
    visible: size.width < ONE_VIEW,
  });
}

/** Does something on a narrow page and then on a wide one, as which it stays. */
export async function atEveryWidth(page: Page, look: (size: Size) => Promise<void>): Promise<void> {
  for (const size of [NARROW, WIDE]) {
    await resize(page, size);
    await look(size);
  }
}

/** By how much the page is wider than what is seen of it. */
export function wider(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

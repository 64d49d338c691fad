import { expect, type Page } from '@playwright/test';
import { clickAnywhere, playToTheEnd, takeShownChair, unfold } from './support/table.ts';
import { test } from './support/test.ts';

/** What a page says of points, hidden or not, but for the choice of them, for support at home and for durability. */
async function pointsOn(page: Page): Promise<readonly string[]> {
  const words = (await page.locator('body').textContent()) ?? '';
  return words.match(/.{0,40}\d points?\b(?! of support)/g) ?? [];
}

test('a game without points tells none, from the mandate to the debrief', async ({ page }) => {
  await page.goto('./?stage=off&notes=off#/chairs/job-offer/3');
  await unfold(page, 'Settings of this game');
  await page.getByRole('combobox', { name: 'Points', exact: true }).selectOption('off');
  await takeShownChair(page, 0);
  await playToTheEnd(page, clickAnywhere(page), async (what) => expect(await pointsOn(page), what).toEqual([]));
  await expect(page.getByRole('textbox', { name: 'Link to this ending' })).toBeVisible();
  expect(await pointsOn(page), 'ending').toEqual([]);
  await expect(page.getByText('Within reach').or(page.getByText('Everything you wanted')).first()).toHaveText(/^\D+$/);
  await expect(page.getByRole('link', { name: 'The map of deals' })).toHaveCount(0);
});

test('text is as large as was chosen from the first paint on, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('parley:text-size', '200');
    localStorage.setItem('parley:motion', 'less');
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./?stage=off#/chairs/job-offer/3');
  await expect(page.getByRole('heading', { name: 'Choose your delegation' })).toBeVisible();
  const found = await page.evaluate(() => {
    const { fontSize, getPropertyValue } = getComputedStyle(document.documentElement);
    const tap = getPropertyValue.call(getComputedStyle(document.documentElement), '--tap').trim();
    return { fontSize, tap, tooWide: document.documentElement.scrollWidth > innerWidth };
  });
  expect(found).toEqual({ fontSize: '32px', tap: '1ms', tooWide: false });
});

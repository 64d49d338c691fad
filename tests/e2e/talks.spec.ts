import { expect, type Page } from '@playwright/test';
import { expectFocusKept, pressOn } from './support/keyboard.ts';
import { scrolledIn } from './support/scrolled-in.ts';
import { sideways } from './support/sideways.ts';
import { asked, clickAnywhere, doAsAsked, openArticle, playToTheEnd, takeChair } from './support/table.ts';
import { test } from './support/test.ts';

/** Sizes in pixels: a laptop, a phone, a small phone, a large screen. */
const SIZES = [
  [1366, 768],
  [390, 844],
  [320, 640],
  [1920, 1080],
] as const;

/** At every size the page has room for all that it shows: nothing scrolls within it. */
async function isWholeAtAllSizes(page: Page, what: string): Promise<void> {
  const cramped = async () => [...(await sideways(page)), ...(await scrolledIn(page, '.talks-screen'))];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => document.fonts.ready);
    // A page that has been resized is drawn again.
    await expect.poll(cramped, { message: `${what}, ${width}` }).toEqual([]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('a letter is refused in two steps, changed in three, and asked about in two; nothing scrolls within the page', async ({
  page,
}) => {
  await takeChair(page, 'white-house-2025', 7, 3, '?stage=off');
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const click = clickAnywhere(page);
  await isWholeAtAllSizes(page, 'opening statement');
  await doAsAsked(page, click, 'open');
  expect(await asked(page)).toBe('answer');
  await isWholeAtAllSizes(page, 'a letter');

  await button('Another reason to refuse').click();
  await expect(page.getByRole('heading', { name: 'Why do you refuse?' })).toBeFocused();
  await isWholeAtAllSizes(page, 'a refusal');
  await button('Send the refusal').click();

  for (let what = await asked(page); what !== 'talk'; what = await asked(page)) {
    if (what === 'answer') {
      await button('Change the offer').click();
      await page.locator('.wording[aria-pressed="false"]:not([aria-disabled="true"])').first().click();
      await expect(page.getByText('not sent yet')).toBeVisible();
      await isWholeAtAllSizes(page, 'a counter');
      await button(/^Send/).click();
    } else await doAsAsked(page, click, what === 'ended' ? 'talk' : what);
  }

  await openArticle(page, click, 5);
  await isWholeAtAllSizes(page, 'an open article');
  await button(/^Ask$/).first().click();
  await asked(page);
  await expect(page.getByRole('article', { name: /replies$/ })).toBeVisible();
});

test('a whole game of a small scenario is played on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await takeChair(page, 'village-water', 4, 0, '?stage=off');
  await playToTheEnd(page, clickAnywhere(page));
  await expect(page.getByRole('heading', { name: 'Share this ending' })).toBeAttached();
});

test('a whole game is played with the keyboard only, and focus is where the next decision is', async ({ page }) => {
  await takeChair(page, 'village-water', 5, 1, '?stage=off');
  await playToTheEnd(
    page,
    (target) => pressOn(page, target),
    (what) => expectFocusKept(page, what),
  );
});

test('the map is one key away, and the table comes back as it was', async ({ page }) => {
  await takeChair(page, 'white-house-2025', 7, 3, '?stage=off');
  const draft = page.getByRole('heading', { name: 'The draft' });
  await expect(draft).toBeVisible();
  await page.keyboard.press('F4');
  await expect(draft).toBeHidden();
  await expect(page.getByRole('button', { name: 'Map' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('F4');
  await expect(draft).toBeVisible();
});

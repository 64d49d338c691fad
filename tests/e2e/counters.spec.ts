import { expect, type Page } from '@playwright/test';
import { NARROW, resize, WIDE } from './support/sizes.ts';
import {
  answerAll,
  asked,
  clickAnywhere,
  openArticle,
  openTool,
  openWholeRecord,
  type Press,
  sitDown,
} from './support/table.ts';
import { test } from './support/test.ts';

/** Sentence of the page about a letter that goes back when it is not taken up. */
const GOES_BACK = /^Accept or refuse it\. If you do something else first, it counts as “not now”\.$/;

/** Writes wording of an article, and sends it to the delegations that it goes to by itself. */
async function offer(page: Page, press: Press, article: number, wording: string): Promise<void> {
  await press((await openArticle(page, press, article)).filter({ hasText: wording }));
  await press(page.getByRole('button', { name: /^Send to / }));
}

test('a counter that is not taken up, on a phone, goes back with another offer, from a wide page', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await sitDown(page, 'white-house-2025', 3, 0, '?stage=off');
  const press = clickAnywhere(page);
  await answerAll(page, press);
  await offer(page, press, 2, 'Two, then three');
  expect(await asked(page)).toBe('answer');
  const letter = page.getByRole('article', { name: / makes a counter-proposal$/ });
  await expect(page.getByText(GOES_BACK)).toBeVisible();
  await expect(page.getByText(/Accept or refuse it\. .* 1 move left\./)).toBeAttached();

  // From its heading, which has the focus, Accept is the first button of an answer that the Tab key comes to.
  await expect(letter.getByRole('heading').first()).toBeFocused();
  const isButton = () => page.evaluate(() => document.activeElement?.matches('button.button') === true);
  do await page.keyboard.press('Tab');
  while (!(await isButton()));
  await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeFocused();

  // A word can be said, and other wording be sent, while it waits.
  await resize(page, WIDE);
  const say = await openTool(page, press, 'Say or ask');
  await say.getByRole('button', { name: 'How much does this matter to you?' }).click();
  await say.getByRole('combobox', { name: 'To', exact: true }).selectOption('Ukraine');
  await say.getByRole('combobox', { name: 'Article', exact: true }).selectOption('1 Place');
  await expect(say.getByRole('button', { name: /^Say it/ })).not.toHaveAttribute('aria-disabled', 'true');
  await press(page.getByRole('button', { name: 'Say or ask', expanded: true }));
  await offer(page, press, 4, 'Outside Ukraine');
  await asked(page);
  await expect(page.getByText(GOES_BACK)).toHaveCount(0);

  await openWholeRecord(page, press);
  const record = page.getByRole('dialog');
  await expect(record.getByText('You do not take up the counter-proposal from Kyiv for now.')).toBeVisible();
  await expect(record.getByText('You propose to Kyiv: standby forces outside Ukraine.')).toBeVisible();
});

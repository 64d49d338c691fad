import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { atEveryWidth, NARROW } from './support/sizes.ts';
import { answerAll, asked, clickAnywhere, openArticle, openTool, type Press, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

/** Sentence of the page about letters that go back when they are not taken up, for one letter or several. */
const GOES_BACK =
  /If you do something else first, (it goes back: its sender is|they go back: their senders are) told “not now”\./;

/** Pencils the best answer to an article, and sends it to whom it goes by itself. */
async function offerBest(page: Page, press: Press, article: number): Promise<void> {
  await press((await openArticle(page, press, article)).first());
  await press(page.getByRole('button', { name: /^Send to / }));
}

test('a counter that is not taken up, on a phone, goes back with another offer, from a wide page', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await sitDown(page, 'white-house-2025', 3, 0, '?stage=off');
  const press = clickAnywhere(page);
  await answerAll(page, press);
  await offerBest(page, press, 2);
  expect(await asked(page)).toBe('answer');
  // Both that it goes to may counter: the first of the letters is looked at.
  const letter = page.getByRole('article', { name: / counters$| accepts in part$/ }).first();
  await expect(page.getByText(GOES_BACK).first()).toBeVisible();
  await expect(page.getByText(/Accept it, or go on: then it goes back\. 1 move left\./)).toBeAttached();

  // From its heading, which has the focus, Accept is the first button that the Tab key comes to.
  await expect(letter.getByRole('heading').first()).toBeFocused();
  const isButton = () => page.evaluate(() => document.activeElement?.tagName === 'BUTTON');
  do await page.keyboard.press('Tab');
  while (!(await isButton()));
  await expect(letter.getByRole('button', { name: 'Accept', exact: true })).toBeFocused();

  await atEveryWidth(page, async () => expect(await axeViolations(page)).toEqual([]));

  // A word can be said, and other wording be sent, while it waits.
  const say = await openTool(page, press, 'Say or ask');
  await say.getByRole('combobox', { name: 'What', exact: true }).selectOption('Ask: how much does it matter?');
  await say.getByRole('combobox', { name: 'To', exact: true }).selectOption('Ukraine');
  await say.getByRole('combobox', { name: 'Article', exact: true }).selectOption('1 Place');
  await expect(say.getByRole('button', { name: /^Say it/ })).not.toHaveAttribute('aria-disabled', 'true');
  await press(page.getByRole('button', { name: 'Say or ask', expanded: true }));
  await offerBest(page, press, 4);
  await asked(page);
  await expect(page.getByText(GOES_BACK)).toHaveCount(0);

  await press(page.getByRole('button', { name: 'Record of all rounds' }));
  const record = page.getByRole('dialog');
  for (const more of await record.getByText(/^\d+ (more|small matters?)$/).all()) await more.click();
  await expect(record.getByText('You do not take up the counter from Kyiv for now.')).toBeVisible();
  await expect(record.getByText('You propose to Kyiv: Foreign forces: Over the horizon.')).toBeVisible();
});

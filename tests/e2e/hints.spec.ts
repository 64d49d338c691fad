import { expect, type Page } from '@playwright/test';
import { NARROW, resize, WIDE } from './support/sizes.ts';
import { answerAll, asked, clickAnywhere, openTool, openWholeRecord, sitDown, unfold } from './support/table.ts';
import { test } from './support/test.ts';

test('advice is asked for on a phone, taken into the draft on a wide page and sent', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await sitDown(page, 'white-house-2025', 3, 0, '?stage=off');
  const press = clickAnywhere(page);
  await answerAll(page, press);

  const advice = await openTool(page, press, 'Advice');
  await expect(advice.getByText(/^Suggestion: propose to/)).toBeVisible();
  await resize(page, WIDE);
  await press(page.getByRole('button', { name: 'Put it into the draft' }));
  await expect(page.getByRole('heading', { name: /^Conversation with/ })).toBeFocused();
  const offer = page.getByRole('region', { name: 'Your offer' });
  await press(offer.getByRole('button', { name: 'How might they react?' }));
  await expect(offer.locator('.guesses li').first()).toContainText(/(accept|refuse|counter)/);

  await press(offer.getByRole('button', { name: /^Send to / }));
  await asked(page);
  await expect(offer).toHaveCount(0);
  await openWholeRecord(page, press);
  const proposed = page.getByRole('dialog').getByText(/^You propose to/);
  await expect(proposed.first()).toBeVisible();
});

test('with hints off the table shows none, also when the game is gone on with', async ({ page }) => {
  await page.goto('./?stage=off#/chairs/white-house-2025/3');
  await page.getByRole('radio').nth(0).press('Space');
  await unfold(page, 'Settings of this game');
  await page.getByRole('combobox', { name: 'Hints' }).selectOption('No hints');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await expectNoHints(page);
  await page.reload();
  await expectNoHints(page);
});

async function expectNoHints(page: Page): Promise<void> {
  await asked(page);
  await expect(page.getByRole('button', { name: 'Say or ask' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Advice' })).toHaveCount(0);
}

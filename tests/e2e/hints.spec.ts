import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { answerAll, asked, clickAnywhere, openTool, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

async function expectClean(page: Page, what: string): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  expect(await axeViolations(page), what).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${what}: nothing to scroll sideways`).toBeLessThanOrEqual(0);
}

for (const { width, height, theme } of [
  { width: 1366, height: 768, theme: 'dark' },
  { width: 320, height: 640, theme: 'light' },
]) {
  test(`a hint is asked for, a suggestion taken into the draft and sent, ${width} wide, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await sitDown(page, 'white-house-2025', 3, 0, `?stage=off&theme=${theme}`);
    const press = clickAnywhere(page);
    await answerAll(page, press);

    const suggestion = await openTool(page, press, 'What could I do?');
    await expect(suggestion.getByText(/^You propose to/)).toBeVisible();
    await expectClean(page, 'a suggestion');
    await press(page.getByRole('button', { name: 'Put it into the draft' }));
    await expect(page.getByRole('heading', { name: 'Your offer' })).toBeFocused();
    const send = page.getByRole('button', { name: /^Send to / });
    await expect(send).toBeVisible();

    await press(page.getByRole('button', { name: 'How may it land?' }));
    await expect(page.getByText(/Only a guess\.|The signs are (fairly )?clear\./).first()).toBeVisible();
    await expectClean(page, 'how it may land');

    await openTool(page, press, 'More moves');
    await press(page.getByRole('button', { name: 'What matters to whom?' }));
    const sheet = page.getByRole('dialog', { name: 'What seems to matter to whom' });
    await expect(sheet.getByRole('region', { name: 'Russia' })).toContainText('matters most');
    await expectClean(page, 'what matters to whom');
    await sheet.getByRole('button', { name: 'Close' }).click();

    await press(send);
    await asked(page);
    await expect(page.getByRole('button', { name: 'How may it land?' })).toHaveCount(0);
    await press(page.getByRole('button', { name: 'Record of all rounds' }));
    await expect(
      page
        .getByRole('dialog')
        .getByText(/^You propose to/)
        .first(),
    ).toBeAttached();
  });
}

test('with hints off the table shows none, also when the game is gone on with', async ({ page }) => {
  await page.goto('./?stage=off#/chairs/white-house-2025/3');
  await page.getByRole('radio').nth(0).press('Space');
  await page.getByRole('combobox', { name: 'Hints' }).selectOption('No hints');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await expectNoHints(page);
  await page.reload();
  await expectNoHints(page);
});

async function expectNoHints(page: Page): Promise<void> {
  await asked(page);
  await expect(page.getByRole('button', { name: 'What could I do?' })).toHaveCount(0);
  await openTool(page, clickAnywhere(page), 'More moves');
  await expect(page.getByRole('button', { name: 'What matters to whom?' })).toHaveCount(0);
}

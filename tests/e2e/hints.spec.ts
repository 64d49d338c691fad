import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { atEveryWidth, NARROW, wider } from './support/sizes.ts';
import { answerAll, asked, clickAnywhere, openTool, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

/** On a narrow page in the light, and on a wide one in the dark, as which it stays. */
async function expectClean(page: Page, what: string, show?: () => Promise<void>): Promise<void> {
  await atEveryWidth(page, async (size) => {
    const theme = size === NARROW ? 'light' : 'dark';
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    await show?.();
    expect(await axeViolations(page), `${what}, ${theme}`).toEqual([]);
    expect(await wider(page), `${what}, ${size.width} wide`).toBeLessThanOrEqual(0);
  });
}

test('a hint is asked for on a phone, a suggestion taken into the draft on a wide page and sent', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await sitDown(page, 'white-house-2025', 3, 0, '?stage=off&theme=light');
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
  const guess = page.getByText(/Only a guess\.|The signs are (fairly )?clear[.,]/).first();
  await expect(guess).toBeVisible();
  await expectClean(page, 'how it may land');

  const sheet = page.getByRole('dialog', { name: 'What seems to matter to whom' });
  await expectClean(page, 'what matters to whom', async () => {
    if (await sheet.isVisible()) await sheet.getByRole('button', { name: 'Close' }).click();
    const matters = page.getByRole('button', { name: 'What matters to whom?' });
    if ((await matters.count()) === 0) await openTool(page, press, 'More moves');
    await press(matters);
    await expect(sheet.getByRole('region', { name: 'Russia' })).toContainText('matters most');
  });
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

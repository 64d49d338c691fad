import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { atEveryWidth, NARROW } from './support/sizes.ts';
import { answerAll, asked, clickAnywhere, openClaims, openTool, openWholeRecord, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

test('a bloc asks its members, on a phone, and answers a claim by them, from a wide page', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await sitDown(page, 'white-house-2025', 3, 3, '?stage=off');
  const press = clickAnywhere(page);
  await answerAll(page, press);
  const panel = await openTool(page, press, 'Say or ask');
  await panel.getByText('At home', { exact: true }).click();
  await panel.getByRole('button', { name: 'What do our members think of this?' }).click();
  await panel.getByRole('combobox', { name: 'Article', exact: true }).selectOption('4 Foreign forces');
  await press(panel.getByRole('button', { name: /^Do it/ }));
  const dialog = page.getByRole('dialog');
  await atEveryWidth(page, async ({ width }) => {
    await press(page.getByRole('button', { name: 'Others', exact: true }));
    await press(page.getByRole('button', { name: 'What your members say' }));
    await expect(dialog.getByText('only you know').first()).toBeAttached();
    expect(await axeViolations(page), `${width} wide`).toEqual([]);
    // The members' sheet lies over that of the delegations.
    await dialog.last().getByRole('button', { name: 'Close' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });
  await openClaims(page, press, 4);
  await press(page.getByRole('button', { name: 'Let our members answer' }));
  await dialog.getByRole('button', { name: 'Let our members answer' }).click();
  // The day may end by it, with a scene that waits.
  await asked(page);
  await openWholeRecord(page, press);
  await expect(
    dialog.getByText(/You let your members answer: France, Britain and Estonia support it/).first(),
  ).toBeVisible();
  await expect(dialog.getByText(/Your members on foreign forces/).first()).toBeVisible();
});

import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { atEveryWidth, NARROW, wider } from './support/sizes.ts';
import { answerAll, asked, clickAnywhere, openClaims, openTool, openWholeRecord, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

test('what is said stands under its article, on a phone, and can be answered, from a wide page', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await sitDown(page, 'white-house-2025', 3, 2, '?stage=off');
  const press = clickAnywhere(page);
  await answerAll(page, press);
  const claim = page
    .getByRole('list', { name: 'Claims' })
    .getByText('Russia has promised that its President will meet Ukraine’s.')
    .first();
  await openClaims(page, press, 2);
  await press(page.getByRole('button', { name: 'Deny in public' }).first());
  await page.getByRole('dialog').getByRole('button', { name: 'Deny in public' }).click();
  // Moscow, which is the player, has initialled the same: that is told under the claim.
  await expect(claim).toContainText('You have initialled “');
  await expect(page.getByText(/You deny it\./).first()).toBeAttached();
  const panel = await openTool(page, press, 'Say or ask');
  await panel.getByRole('button', { name: 'How much does this matter to you?' }).click();
  await panel.getByRole('combobox', { name: 'To', exact: true }).selectOption('United States');
  await panel.getByRole('combobox', { name: 'Article', exact: true }).selectOption('1 Place');
  await atEveryWidth(page, async ({ width }) => {
    expect(await axeViolations(page), `${width} wide`).toEqual([]);
    expect(await wider(page), `${width} wide`).toBeLessThanOrEqual(0);
  });
  await press(panel.getByRole('button', { name: /^Say it/ }));
  // The day may end by it, with a scene that waits.
  await asked(page);
  await openWholeRecord(page, press);
  await expect(page.getByRole('dialog').getByText(/Washington replies to you about the place/)).toBeVisible();
});

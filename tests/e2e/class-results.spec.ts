import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { pressOn } from './support/keyboard.ts';
import { linkOf } from './support/saved-game.ts';
import { test } from './support/test.ts';

test('a class hands in a link, sees it checked, and finds it again after a reload', async ({ page }) => {
  await page.goto('/#/class');
  const link = new URL(`#${linkOf({ scenario: 'job-offer', seed: 11, chair: 1 })}`, page.url()).href;
  await page.getByRole('button', { name: 'Set up the tables' }).click();
  await expect(page).toHaveURL(/#\/class\/[\w-]+$/);
  await page.goto(`${page.url()}/results`);
  await page
    .getByRole('textbox', { name: /^Links of finished games/ })
    .fill(`Ada: ${link}/at/alder\nBen: ${link.slice(0, -9)}`);
  await pressOn(page, page.getByRole('button', { name: 'Add', exact: true }));
  await expect(page.getByText('Not added: 1 line')).toBeVisible();
  const row = page.getByRole('button', { name: 'Alder' });
  await expect(row).toBeVisible();
  await expect(page.getByText('not checked yet')).toHaveCount(0);
  await page.reload();
  await pressOn(page, row);
  await expect(page.getByText('Replayed here, with the same ending.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await pressOn(page, page.getByRole('button', { name: 'Remove' }));
  await expect(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(row).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  // On paper there is nothing to press or to fill in, and a row stays a row however narrow the sheet is.
  await page.setViewportSize({ width: 640, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.locator('.class-results :is(input, select, textarea, button:not(.board-name)):visible'),
  ).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCSS('display', 'table');
  await expect(page.getByRole('heading', { name: 'All results on one map of deals' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1366, height: 768 });
  await pressOn(page, page.getByRole('button', { name: 'Show the results to the class' }));
  await expect(page.getByRole('dialog')).toContainText('1 game');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

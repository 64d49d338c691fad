import { expect } from '@playwright/test';
import { expectClean, expectRoom } from './support/fits.ts';
import { test } from './support/test.ts';

test('the guide leads to the concept check, whose line the class page adds up and forgets', async ({ page }) => {
  await page.goto('?theme=light');
  await page.getByRole('link', { name: 'For teachers' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Teaching with Parley' })).toBeVisible();
  await expectClean(page, 'guide');
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Privacy' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Privacy' })).toBeFocused();
  await page.getByRole('navigation', { name: 'For your lesson' }).getByRole('link', { name: 'Concept check' }).click();
  await page.getByRole('link', { name: 'Begin (After the game)' }).click();

  // What is left half done is there again when the page is loaded again.
  const first = page.getByRole('group', { name: /^Question 1/ });
  await first.getByRole('radio').first().press('Space');
  await page.reload();
  await expect(first.getByRole('radio').first()).toBeChecked();
  await expectClean(page, 'form');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Choose a tree');
  await page.getByRole('combobox', { name: 'Tree' }).selectOption('oak');
  await page.getByRole('textbox', { name: 'Number' }).fill('473');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByText('1 of 12 right')).toBeVisible();
  await expectClean(page, 'result');
  const line = await page.getByText(/^PC1-/).textContent();

  await page.goto('?theme=light#/check/class');
  await page.getByRole('textbox', { name: 'Your students’ result lines' }).fill(`Sam: ${line}`);
  await page.getByRole('button', { name: 'Add them' }).press('Enter');
  await expect(page.getByRole('row', { name: 'Best alternative 0 of 0 1 of 1 0 0' })).toBeVisible();
  await expectClean(page, 'class');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('There are no lines yet.')).toBeVisible();
});

test('the guide and the check have room on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [address, heading] of [
    ['lesson', 'Teaching with Parley'],
    ['check', 'Concept check'],
    ['check/before', 'Before the game'],
    ['check/class', 'Results of a class'],
  ] as const) {
    await page.goto(`?theme=dark#/${address}`);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expectRoom(page, address);
  }
});

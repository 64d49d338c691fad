import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { sideways } from './support/sideways.ts';
import { test } from './support/test.ts';

const text = (page: Page) => page.getByRole('textbox', { name: /^Text of the scenario/ });

/** Begins with a copy of the tutorial's scenario. */
async function begin(page: Page): Promise<void> {
  await page.goto('./#/workshop');
  await page.getByRole('button', { name: 'Copy The job offer' }).click();
  await expect(page.getByText('No errors')).toBeVisible();
}

/** Writes another word for the level. */
async function writeLevel(page: Page, word: string): Promise<void> {
  await text(page)
    .getByText(/^level: /)
    .click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type(`level: ${word}`);
  await page.keyboard.press('Escape');
}

test('what is written is read as it is typed, mended by a button, and there again the next time', async ({ page }) => {
  await begin(page);
  await writeLevel(page, 'beginer');
  const count = page.getByRole('button', { name: '1 error' });
  await expect(count).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await count.click();
  await page.getByRole('listitem').getByRole('button', { name: 'Use “beginner”' }).click();
  await expect(page.getByText('No errors')).toBeVisible();
  await expect(text(page)).toBeFocused();
  await writeLevel(page, 'standard');
  // Before it is kept in the usual way: what is on its way is jotted down.
  await page.reload();
  await expect(text(page).getByText('level: standard')).toBeVisible();
  await expect(page.getByText('Not saved to a file yet.')).toBeVisible();
});

test('an older window does not write over a newer text, and shows it', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(text(other).getByText('level: beginner')).toBeVisible();
  await writeLevel(other, 'standard');
  await expect(text(page).getByText('level: standard')).toBeVisible();
});

test('all is in reach of the keyboard on a narrow screen, and Tab leaves the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await begin(page);
  expect(await sideways(page)).toEqual([]);
  await text(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('lev');
  await expect(page.getByText(/^Error, line 1/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const problem = page.getByRole('button', { name: /^Error, line 1/ });
  await expect(problem).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('No errors')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

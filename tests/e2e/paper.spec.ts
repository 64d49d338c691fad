import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { test } from './support/test.ts';

test('a table that played on paper is entered by keyboard and gets a debrief that tells what it wrote down', async ({
  page,
}) => {
  await page.goto('./#/paper/white-house-2025');
  await expect(page.getByRole('heading', { name: 'Enter a table that played on paper' })).toBeVisible();
  await page.locator('#paper-article-0').focus();
  const { keyboard } = page;
  // Article by article, as a teacher copies them: the beginning of an answer, then on to the next.
  for (const answer of ['Gen', 'Two', '5', 'Cons', 'Tech', 'Int', 'A p', 'With', '7']) {
    await keyboard.type(answer);
    await keyboard.press('Tab');
  }
  await expect(page.locator('#paper-day-1')).toHaveValue('7');
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('#paper-article-6').press('Enter');
  await page.getByRole('button', { name: 'Create the game' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The game is ready' })).toBeFocused();
  await page.getByRole('link', { name: 'Open the debrief' }).press('Enter');
  await expect(page.getByText('This game was played on paper, and its result was entered later.')).toBeVisible();
  await expect(page.getByText('Signed on Monday, 25 August').first()).toBeVisible();
  const places = page.getByRole('navigation').filter({ hasText: 'The deals' });
  await expect(places.getByText('The path')).toHaveCount(0);
});

import { expect, type Locator } from '@playwright/test';
import { acceptLetter, answerAll, asked, endDay, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

const click = (target: Locator) => target.click();

test('a game goes on after the page was loaded again, from the table and from the start', async ({ page }) => {
  await sitDown(page, 'white-house-2025', 5, 1, '?stage=off');
  for (let decision = 0; decision < 6; decision += 1) {
    const what = await asked(page);
    if (what === 'answer') await acceptLetter(page, click);
    else if (what === 'talk') await endDay(page, click);
    else break;
  }
  const before = await asked(page);
  const day = await page
    .getByText(/^Day \d of 8/)
    .first()
    .textContent();
  await page.reload();
  expect(await asked(page)).toBe(before);
  await expect(page.getByText(/^Day \d of 8/).first()).toHaveText(day ?? '');

  await page.goto('./?stage=off#/');
  await page.getByRole('button', { name: 'Resume' }).click();
  expect(await asked(page)).toBe(before);
});

test('a game that is not over is given up only after a question', async ({ page }) => {
  await sitDown(page, 'job-offer', 5, 0, '?stage=off');
  await answerAll(page, click);
  await endDay(page, click);
  await page.goto('./?stage=off#/chairs/job-offer');
  // The table, which the page may still show for a moment, has radio buttons too.
  await expect(page.getByRole('heading', { name: 'Whose chair?' })).toBeVisible();
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await expect(page.getByRole('dialog', { name: 'Give up the other game?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Whose chair?' })).toBeVisible();
});

test('a saved game that is damaged says so and leaves a way on', async ({ page }) => {
  await page.goto('./?stage=off#/');
  await page.evaluate(() => localStorage.setItem('parley:game', 'AAAAAAA'));
  await page.goto('./?stage=off#/table');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This game cannot be gone on with' })).toBeVisible();
  await page.getByRole('button', { name: 'To the scenarios' }).click();
  await expect(page.getByRole('heading', { name: 'The job offer' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A saved game that cannot be opened' })).toBeVisible();
});

test('a saved game that cannot be read is replaced only after a question', async ({ page }) => {
  await page.goto('./?stage=off#/');
  await page.evaluate(() => localStorage.setItem('parley:game', 'AAAAAAA'));
  await page.goto('./?stage=off#/chairs/job-offer');
  await page.reload();
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await page.getByRole('button', { name: 'Keep the other game' }).click();
  expect(await page.evaluate(() => localStorage.getItem('parley:game'))).toBe('AAAAAAA');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sit down here' }).click();
  await asked(page);
  expect(await page.evaluate(() => localStorage.getItem('parley:game'))).not.toBe('AAAAAAA');
});

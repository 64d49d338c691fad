import { expect, type Page } from '@playwright/test';
import { readGoldenLinks } from '../replays/golden-files.ts';
import { axeViolations } from './support/axe-violations.ts';
import { pressOn } from './support/keyboard.ts';
import { test } from './support/test.ts';

/** Makes a class of the tutorial's scenario, in which two sit at a table. */
async function makeClass(page: Page, pupils: number): Promise<void> {
  await page.goto('./?stage=off#/class');
  await page.getByLabel('Name of the class').fill('Class 10b');
  await page.getByLabel('Scenario').selectOption({ label: 'The job offer' });
  await page.getByLabel('Number of students').fill(String(pupils));
  await page.getByRole('button', { name: 'Set up the tables' }).click();
  await expect(page.getByRole('heading', { name: 'Tables' })).toBeVisible();
}

test('a class is made and handed out, and its table is said where one sits down and in the link of the game', async ({
  page,
}) => {
  await makeClass(page, 3);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Table Alder', 'Table Hazel']);
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('summary', { hasText: 'Use a list of names' }).click();
  await page.getByRole('textbox', { name: 'Use a list of names' }).fill('Olha\tHazel\nIvan\tHazel\nZoe\tAlder');
  await page.getByRole('button', { name: 'Use this list' }).click();
  await expect(page.getByText('3 students have a seat.')).toBeVisible();
  await expect(page.getByText('Zoe', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.getByText('Zoe', { exact: true })).toHaveCount(0);
  // What was set is there after a reload, and the back button leads from place to place.
  await page.reload();
  await page.getByRole('navigation', { name: 'Pages of this class' }).getByRole('link', { name: 'Hand out' }).click();
  await expect(page.getByRole('img', { name: 'QR code for the link' })).toHaveCount(3);
  await expect(page.getByText('Zoe', { exact: true })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Tables' })).toBeVisible();
  await page.goForward();

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy all links as a list' }).click();
  await expect(page.getByText('The list is copied')).toBeVisible();
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((row) => row.split('\t'));
  expect(rows.map(([table]) => table)).toEqual(['Table', 'Table Alder', 'Table Hazel', 'Table Hazel']);
  const [link = ''] = rows[1]?.slice(3) ?? [];
  expect(link).toMatch(/#[\w-]+\/at\/alder$/);

  // Code of the card, which a pupil without a camera types.
  const typed = (await page.locator('.hand-out-card').first().getByRole('code').textContent()) ?? '';
  const pupil = await page.context().newPage();
  await pupil.goto('./?stage=off&notes=off#/');
  await pupil.getByRole('textbox', { name: /your class code/ }).fill(typed.toLowerCase());
  await pressOn(pupil, pupil.getByRole('button', { name: 'Open', exact: true }));
  await expect(pupil).toHaveURL(new RegExp(`${link.replace(/^.*#/, '#')}$`));
  await expect(pupil.getByText('Your table: Table Alder.')).toBeVisible();
  await pupil.goto(link.replace('#', '?stage=off&notes=off#'));
  await expect(pupil.getByText('Your table: Table Alder.')).toBeVisible();
  expect(await axeViolations(pupil)).toEqual([]);
  await pupil.getByRole('button', { name: 'Sit down at the table' }).click();
  await expect(pupil).toHaveURL(/#\/table/);
  expect(await pupil.evaluate(() => localStorage.getItem('parley:tables-of-games'))).toContain('"alder"');
});

test('a finished game keeps the table that its link says, and a class is deleted with one question', async ({
  page,
}) => {
  const [golden] = readGoldenLinks();
  await page.goto(`./?stage=off#${golden?.code}/at/alder`);
  await expect(page.getByText('According to the link, this is the game of Table Alder.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link to this ending' })).toHaveValue(/\/at\/alder$/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/at\/alder$/);
  await page.keyboard.press('Escape');

  await makeClass(page, 4);
  await page.goto('./?stage=off#/class');
  await page.getByRole('button', { name: 'Delete all classes' }).click();
  const question = page.getByRole('dialog', { name: 'Delete this class?' });
  await expect(question).toContainText('its tables, names and results');
  expect(await axeViolations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Delete the class' }).click();
  await expect(page.getByRole('heading', { name: 'Classes on this device' })).toHaveCount(0);
  await page.goto('./?stage=off#/class/class-10b');
  await expect(page.getByRole('heading', { name: 'This class is not on this device' })).toBeVisible();
});

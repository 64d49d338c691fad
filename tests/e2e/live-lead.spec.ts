import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { smallTargets } from './support/small-targets.ts';
import { test } from './support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectClean(page: Page, what: string): Promise<void> {
  expect(await axeViolations(page, { options: { runOnly: TAGS } }), what).toEqual([]);
}

/** On a phone: nothing to scroll sideways, and nothing too small for a finger. */
async function expectRoom(page: Page, what: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${what}: nothing to scroll sideways`).toBeLessThanOrEqual(0);
  expect(await smallTargets(page), `${what}: to be pressed`).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** One table of a short scenario. */
async function openClass(page: Page): Promise<void> {
  await page.goto('#/live');
  await page.getByRole('combobox', { name: 'What is played' }).selectOption({ label: 'The job offer' });
  await page.getByRole('spinbutton', { name: 'Students' }).fill('2');
  await expect(page.getByText('1 table of 2. Every chair is taken.')).toBeVisible();
}

test('a class is opened, led from its board, shown on the wall, and its results are taken over', async ({ page }) => {
  await openClass(page);
  await expectClean(page, 'opening');
  await expectRoom(page, 'opening');
  await page.getByRole('button', { name: 'Open the class' }).press('Enter');
  await expect(page.locator('.way-in-code')).toHaveText(/^[A-Z]{4} \d\d$/);
  await expectClean(page, 'open');
  await expectRoom(page, 'open');
  const wall = await page.context().newPage();
  await wall.goto((await page.getByRole('link', { name: 'Show on the projector' }).getAttribute('href')) ?? '');
  const code = (await page.locator('.way-in-code').textContent()) ?? '';
  await expect(wall.getByText(code)).toBeVisible();
  await expectClean(wall, 'wall');

  await page.getByRole('button', { name: 'Begin at all tables' }).press('Enter');
  await page.getByRole('link', { name: 'To the board' }).press('Enter');
  await page.getByRole('button', { name: 'Table Alder' }).press('Enter');
  await expectClean(page, 'board');
  await expectRoom(page, 'board');
  await page.getByRole('button', { name: 'Observe' }).press('Enter');
  await expect(page.getByRole('dialog').getByText('Everything revealed')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the board' }).press('Enter');
  await page.getByRole('button', { name: 'End all games' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'End all games' }).press('Enter');
  await expect(page.getByText('Nothing signed', { exact: true })).toBeVisible();
  await expect(wall.getByText('Nothing signed', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Results', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Take the results over' }).press('Enter');
  await page.getByRole('link', { name: 'To the results of the class' }).press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Alder' })).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: 'Open', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Delete class' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete class' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'This class is gone' })).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'This class is gone' })).toBeVisible();
});

test('without a server of live classes that is said, with the way to a class by links', async ({ page }) => {
  await page.route('**/live/hello.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('#/live');
  await page.getByRole('button', { name: 'Make a class with links' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Classes', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Open a live class' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Live classes need a server' })).toBeVisible();
});

import { expect } from '@playwright/test';
import { brokenWords } from './support/broken-words.ts';
import { expectClean, expectFit } from './support/fits.ts';
import { openClass, setUpClass } from './support/live-class.ts';
import { NARROW, resize, WIDE } from './support/sizes.ts';
import { test } from './support/test.ts';

test.use({ hasIdleTime: true });

test('a class is opened, led from its board, shown on the wall, and its results are taken over', async ({ page }) => {
  await page.goto('#/live');
  await setUpClass(page, {
    title: 'The job offer',
    students: 2,
    tables: '1 table with 2 seats. Every seat is taken.',
  });
  await expectFit(page, 'opening');
  const code = await openClass(page);
  await expectFit(page, 'open');
  // The code for a camera and the last button are on the paper, not beside it.
  const beside = await page.locator('.lead-paper').evaluate((paper) => {
    const { right } = paper.getBoundingClientRect();
    return [...paper.querySelectorAll('svg, button')].filter((part) => part.getBoundingClientRect().right > right)
      .length;
  });
  expect(beside).toBe(0);
  const wall = await page.context().newPage();
  await wall.goto((await page.getByRole('link', { name: 'Show on the projector' }).getAttribute('href')) ?? '');
  await expect(wall.getByText(code)).toBeVisible();
  await expectClean(wall, 'wall');
  const pupil = await page.context().newPage();
  const toJoin = `#/join/${code.replace(' ', '-')}`;
  await pupil.goto(toJoin);
  await expect(pupil.getByRole('combobox', { name: 'Your name in the game' })).toBeVisible();
  await pupil.getByRole('button', { name: 'Sit down' }).press('Enter');
  await expect(pupil.getByRole('button', { name: 'Open my mandate' })).toBeVisible();
  // The same code on the same device is a way back, and no second seat.
  await pupil.goto(toJoin);
  await expect(pupil.getByRole('button', { name: 'Back to your seat' })).toBeVisible();
  await expectFit(pupil, 'joining again');
  await pupil.getByRole('button', { name: 'Back to your seat' }).press('Enter');
  await expect(pupil.getByRole('button', { name: 'Open my mandate' })).toBeVisible();
  await expect(wall.getByText('1 student is here', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Start at all tables' }).press('Enter');
  await page.getByRole('link', { name: 'To the board' }).press('Enter');
  await page.getByRole('button', { name: 'Table Alder' }).press('Enter');
  await expectFit(page, 'board');
  await page.getByRole('button', { name: 'Observe' }).press('Enter');
  await expect(page.getByRole('dialog').getByText('Everything revealed')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the board' }).press('Enter');
  await page.getByRole('button', { name: 'End all games' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'End all games' }).press('Enter');
  await expect(page.getByText('Nothing signed', { exact: true })).toBeVisible();
  await expect(wall.getByText('Nothing signed', { exact: true })).toBeVisible();

  // A device that still shows its mandate follows the debrief, and hears what is said to all.
  await page.getByRole('button', { name: 'End now' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Open the debrief' }).press('Enter');
  await expect(pupil.getByText('Replayed here, with the same ending.')).toBeVisible();
  await page.getByRole('button', { name: 'Announce' }).press('Enter');
  await page.getByRole('textbox', { name: 'Message for all devices' }).fill('Look at the board.');
  await page.getByRole('dialog').getByRole('button', { name: 'Announce' }).press('Enter');
  await expect(pupil.getByText('Look at the board.', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Results', exact: true }).press('Enter');
  // The student followed to the debrief; nobody has points.
  const roster = page.getByRole('region', { name: 'Table Alder' });
  await expect(roster.getByRole('row').nth(1).getByRole('cell').nth(2)).toHaveText('yes');
  await expect(roster.getByRole('row').nth(1).getByRole('cell').last()).toHaveText('yes');
  await expectFit(page, 'results');
  await resize(page, NARROW);
  expect(await brokenWords(roster)).toEqual([]);
  await resize(page, WIDE);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).press('Enter');
  expect((await saved).suggestedFilename()).toBe('roster.csv');
  await page.getByRole('button', { name: 'Copy the results to this device' }).press('Enter');
  await page.getByRole('link', { name: 'To the class results' }).press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Alder' })).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: 'Open', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Delete class' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete class' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'This class no longer exists' })).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'This class no longer exists' })).toBeVisible();
});

test('without a server of live classes that is said, with the way to a class by links', async ({ page }) => {
  await page.route('**/live/hello.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('#/live');
  await page.getByRole('button', { name: 'Set up a class with links' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Classes', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Open a live class' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Live classes need a server' })).toBeVisible();
});

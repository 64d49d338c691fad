import { expect } from '@playwright/test';
import { expectFit } from './support/fits.ts';
import { openClass, setUpClass } from './support/live-class.ts';
import { test } from './support/test.ts';

const WHY = 'What if the first letter had been kinder?';

test('a table is taken back, plays another line, and both lines lie beside each other', async ({ page }) => {
  await page.goto('#/live');
  await setUpClass(page, {
    title: 'The job offer',
    students: 2,
    tables: '1 table with 2 seats. Every seat is taken.',
    seating: 'Students choose',
  });
  const code = await openClass(page);
  const pupil = await page.context().newPage();
  await pupil.goto(`#/join/${code.replace(' ', '-')}`);
  // Whoever begins the talks.
  await pupil.getByRole('radio', { name: /^Candidate/ }).check({ force: true });
  await pupil.getByRole('button', { name: 'Sit down' }).press('Enter');
  await pupil.getByRole('button', { name: 'Open my mandate' }).press('Enter');
  await page.getByRole('button', { name: 'Start at all tables' }).press('Enter');
  await pupil.getByRole('button', { name: 'To the table' }).press('Enter');
  await page.getByRole('link', { name: 'To the board' }).press('Enter');
  await page.getByRole('button', { name: 'Table Alder' }).press('Enter');
  await page.getByRole('button', { name: 'End the day' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'End the day' }).press('Enter');
  await expect(page.getByText('day 2 of 6')).toBeVisible();

  await page.getByRole('button', { name: 'Take back' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'To the morning of' }).selectOption({ index: 0 });
  await dialog.getByRole('textbox', { name: /^Why/ }).fill(WHY);
  await expectFit(page, 'taking back');
  await dialog.getByRole('button', { name: 'Take the table back' }).press('Enter');
  await expect(page.getByText('Table Alder has gone back.')).toBeVisible();
  await expect(page.getByText('day 1 of 6')).toBeVisible();
  const note = pupil.getByRole('paragraph').filter({ hasText: WHY });
  await expect(note).toBeVisible();
  await expectFit(pupil, 'taken back');
  // A device that is loaded again is in the same line.
  await pupil.reload();
  await expect(note).toBeVisible();
  await pupil.getByRole('button', { name: 'To the table' }).press('Enter');
  await expect(pupil.getByRole('region', { name: 'Status of your class' })).toContainText('Your turn');

  await page.getByRole('button', { name: 'End now' }).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^End their games first/ })
    .press('Enter');
  await expect(pupil.getByText('Replayed here, with the same ending.')).toBeVisible();
  await pupil.getByRole('button', { name: 'Side by side' }).press('Enter');
  await expect(pupil.getByRole('button', { name: /^Line 1 of your table/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(pupil.getByRole('columnheader', { name: 'The other game' }).first()).toBeVisible();
  await expectFit(pupil, 'lines beside each other');

  await page.getByRole('link', { name: 'Results', exact: true }).press('Enter');
  await expect(page.getByRole('link', { name: 'Open the game of Table Alder, Line 1' })).toBeVisible();
  await expectFit(page, 'results with a line');
  await page.getByRole('button', { name: 'Copy the results to this device' }).press('Enter');
  await page.getByRole('link', { name: 'To the class results' }).press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Alder, line 1' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The job offer: 1 game' })).toBeVisible();
  await expect(page.getByText('they are two lines of one table', { exact: false })).toBeVisible();
});

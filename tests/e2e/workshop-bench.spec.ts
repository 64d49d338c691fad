import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { test } from './support/test.ts';

test('what is written is weighed, played by the computer, changed in a table, and tried from a chair', async ({
  page,
}) => {
  await page.goto('./#/workshop');
  await page.getByRole('button', { name: 'Start with One room for two clubs' }).click();
  const verdict = page.getByRole('region', { name: 'Is there a deal?' });
  await expect(verdict).toContainText('29 of 108');

  const map = page.getByRole('region', { name: 'Map of deals' });
  await map.getByRole('radio', { name: 'Round 6: 36' }).press('Space');
  await expect(map).toContainText('In round 6, 36 of 108 possible deals suit every signatory.');

  await page.getByRole('button', { name: 'Show the table' }).click();
  const drama = page.getByRole('textbox', { name: 'The agreement, Drama club' });
  await drama.fill('70,5');
  await drama.press('Enter');
  await expect(drama).toHaveValue('70.5');
  await expect(verdict).not.toContainText('29 of 108');
  await drama.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '50\t50');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('2 numbers were pasted.')).toBeVisible();
  await expect(verdict).toContainText('29 of 108');
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Play 1,000 games' }).click();
  await expect(page.getByRole('list', { name: 'How the games end' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Play it as Chess club' }).click();
  await expect(page.getByText('You are trying out your scenario from the workshop')).toBeVisible();
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await expect(page).toHaveURL(/#\/table\/\w+$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Back to the text' }).click();
  await expect(page.getByText('No errors')).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './support/test.ts';

test('one role is printed at a time, on the paper that is chosen, and saved as a file that loads nothing', async ({
  page,
}) => {
  await page.goto('./?stage=off#/kit/job-offer');
  await page.getByRole('radio', { name: /^Mandate: Candidate/ }).press('Space');
  await page.getByRole('radio', { name: 'Letter' }).press('Space');
  const sheets = page.getByRole('region', { name: 'Preview' });
  await expect(sheets.getByRole('heading', { name: 'Candidate' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('1 sheet');
  // Nothing of the other role is anywhere in what is printed.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).not.toContainText('Customers come to the office');
  await expect(page.getByRole('button')).toHaveCount(0);
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(text).toContain('/MediaBox [0 0 612 792]');
  await page.emulateMedia({ media: 'screen' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('job-offer-mandate-candidate.html');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('You want to finish your course');
  expect(file).not.toContain('Customers come to the office');
  expect(file).toContain('kit-letter');
});

test('a mandate of One river takes one sheet of either paper, with the questions to prepare on it', async ({
  page,
}) => {
  await page.goto('./?stage=off#/kit/village-water');
  for (const name of ['Highfield', 'Lakeside', 'Milltown']) {
    await page.getByRole('radio', { name: new RegExp(`^Mandate: ${name}`) }).press('Space');
    for (const paper of ['A4', 'Letter']) {
      await page.getByRole('radio', { name: paper }).press('Space');
      await expect(page.getByRole('region', { name: 'Preview' }).getByRole('heading', { name })).toBeVisible();
      const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(text.match(/\/Type \/Page\b/g), `${name} on ${paper}`).toHaveLength(1);
    }
  }
});

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { sideways } from './support/sideways.ts';
import { test } from './support/test.ts';

test('a language is added, its texts are written beside the originals and into the file', async ({ page }) => {
  await page.goto('./#/workshop');
  await page.getByRole('button', { name: 'Start with One room for two clubs' }).click();
  const section = page.getByRole('region', { name: 'In other languages' });
  await section.getByLabel('New language').fill('Klingonish');
  await section.getByRole('button', { name: 'Add a language' }).click();
  await expect(section.getByText('“Klingonish” is not a language')).toBeVisible();
  await section.getByLabel('New language').fill('german');
  await section.getByRole('button', { name: 'Add a language' }).click();

  const dialog = page.getByRole('dialog', { name: /in German$/ });
  const title = dialog.getByRole('textbox', { name: 'title', exact: true });
  await expect(dialog.getByText(/^0 of \d+ texts/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Next text to translate' }).click();
  await expect(title).toBeFocused();
  await page.keyboard.type('Ein Raum: zwei AGs');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('textbox', { name: 'summary', exact: true })).toBeFocused();
  await page.keyboard.type('x'.repeat(900));
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/The original is shown instead/)).toBeVisible();
  await expect(dialog.getByText(/^2 of \d+ texts/)).toBeVisible();
  const sentence = dialog.getByRole('textbox', { name: / sentence$/ }).first();
  await sentence.fill('Ein Satz.');
  await sentence.press('Control+Enter');
  await expect(dialog.getByText(/must contain \{option\} exactly once/)).toBeVisible();
  await expect(dialog.getByText(/^2 of \d+ texts/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  // What is being written when the view is closed is written, too.
  await dialog.getByRole('textbox', { name: 'tab', exact: true }).fill('Erfunden');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(section.getByText(/^3 of \d+ texts/)).toBeVisible();
  const text = page.getByRole('textbox', { name: /^Text of the scenario/ });
  await text.focus();
  await page.keyboard.press('Control+End');
  await expect(text.getByText('title: "Ein Raum: zwei AGs"')).toBeVisible();

  await page.keyboard.press('Control+Home');
  await text
    .getByText(/^title: /)
    .first()
    .click();
  await page.keyboard.press('End');
  await page.keyboard.type(' again');
  await section.getByRole('button', { name: 'Translate into German' }).click();
  await expect(dialog.getByText('The original of one text has changed.')).toBeVisible();
  await dialog.getByRole('button', { name: 'It is still right title' }).click();
  await expect(dialog.getByText('The original of one text has changed.')).toBeHidden();
});

test('a translation goes to a translator and comes back', async ({ page }) => {
  await page.goto('./#/workshop');
  await page.getByRole('button', { name: 'Start with One room for two clubs' }).click();
  const section = page.getByRole('region', { name: 'In other languages' });
  await section.getByLabel('New language').fill('german');
  await section.getByRole('button', { name: 'Add a language' }).click();
  await page.keyboard.press('Escape');
  const saved = page.waitForEvent('download');
  await section.getByRole('button', { name: 'For translators: PO German' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/\.de\.po$/);
  const sent = readFileSync(await file.path(), 'utf8');
  const back = sent
    .replace(/(msgctxt "title"\nmsgid ".*"\nmsgstr )""/, '$1"Ein Raum"')
    .replace(/(\.sentence"\nmsgid ".*"\nmsgstr )""/, '$1"Ein Satz."');
  expect(back).not.toBe(sent);
  const receive = (text: string) =>
    section
      .getByLabel('Read a translated file')
      .setInputFiles({ name: 'de.po', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await receive(back.slice(0, back.indexOf('Ein Raum') + 5));
  await expect(section.getByText(/^de\.po, line \d+ is not complete/)).toBeVisible();
  await receive(back);
  await expect(section.getByText(/^One text in German was taken .* One text cannot be used/)).toBeVisible();
  await expect(section.getByText(/^1 of \d+ texts/)).toBeVisible();
  await section.getByRole('button', { name: 'Translate into German' }).click();
  await expect(page.getByText(/must contain \{option\} exactly once/)).toBeVisible();
  await page.keyboard.press('Escape');
  await receive(back);
  await expect(section.getByText(/^“de\.po” has nothing new in German/)).toBeVisible();
});

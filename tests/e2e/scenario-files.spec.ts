import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { hurryOn, scenarioOf } from './support/saved-game.ts';
import { asked, playToTheEnd } from './support/table.ts';
import { test } from './support/test.ts';

const SHIPPED = readFileSync('scenarios/job-offer.yaml', 'utf8');
const OWN = SHIPPED.replace('id: job-offer', 'id: our-offer').replace('title: The job offer', 'title: Our offer');
const BROKEN = OWN.replace('level: beginner', 'level: begginer');

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
}

for (const width of [1366, 320]) {
  test(`a broken scenario file is told line by line and, mended, can be played, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await page.goto('./?stage=off#/');
    await choose(page, 'our-offer.yaml', BROKEN);
    await expect(page.getByText(/^Error, line \d+, column \d+$/)).toBeVisible();
    await expect(page.getByText('Did you mean "beginner"?')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

    await choose(page, 'our-offer.yaml', OWN);
    const open = page.getByRole('button', { name: 'Open Our offer' });
    await expect(open).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('radio').first().press('Space');
    await page.getByRole('button', { name: 'Sit down at the table' }).click();
    await asked(page);
  });
}

test('a game of an opened file goes on after the page was loaded again, and its link carries the scenario', async ({
  page,
  browser,
}) => {
  await page.goto('./?stage=off#/');
  await choose(page, 'our-offer.yaml', OWN);
  await page.getByRole('button', { name: 'Open Our offer' }).click();
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  const before = await asked(page);
  await page.reload();
  expect(await asked(page)).toBe(before);
  await page.goto('./?stage=off#/');
  await expect(page.getByText(/Our offer/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  expect(await asked(page)).toBe(before);
  await hurryOn(page, scenarioOf(OWN));
  await playToTheEnd(page, (target) => target.click());
  await expect(page.getByText(/^It contains the scenario, too: the recipient needs no file/)).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue();
  expect(link.length).toBeLessThanOrEqual(2000);
  const elsewhere = await browser.newContext();
  const opened = await elsewhere.newPage();
  await opened.goto(link);
  // A busy machine takes its time to play it again.
  await expect(opened.getByText(/Replayed here, with the same ending/)).toBeVisible();
  await expect(opened.getByText(/The author of the link wrote it, not Parley/)).toBeVisible();
  expect(await axeViolations(opened)).toEqual([]);
  await opened.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(opened.getByText(/stored on this device/)).toBeVisible();
  await elsewhere.close();
});

test('a file may not take the name of a shipped scenario', async ({ page }) => {
  await page.goto('./?stage=off#/');
  await choose(page, 'job-offer.yaml', SHIPPED);
  await expect(page.getByText(/belongs to a scenario that comes with Parley/)).toBeVisible();
});

/** It names lessons/our-offer.yaml, below the folder of the page. */
const HANDED_OUT = '#/scenario/A2xlc3NvbnMvb3VyLW9mZmVyLnlhbWyOJ4R5';

test('a file that a link names is fetched on a click, and its chairs are there for this visit', async ({ page }) => {
  let asked = 0;
  await page.route('**/lessons/our-offer.yaml', (route) => {
    asked += 1;
    return route.fulfill(asked === 1 ? { status: 404 } : { body: OWN, contentType: 'application/yaml' });
  });
  await page.goto(`./?stage=off${HANDED_OUT}`);
  await expect(page.getByRole('heading', { name: 'The scenario is stored elsewhere' })).toBeVisible();
  await expect(page.getByText(/\/lessons\/our-offer\.yaml$/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(asked).toBe(0);
  await page.getByRole('button', { name: 'Load the file from there' }).click();
  await expect(page.locator('.message-words').getByText(/The file is no longer at that address/)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Choose your delegation' })).toBeVisible();
  await expect(page.getByText(/It is here for this visit only/)).toBeVisible();
  await page.goto('./?stage=off#/');
  await expect(page.getByText('Our offer')).toHaveCount(0);
});

test('a file with translations is read in the language of the page, and in another one on request', async ({
  page,
}) => {
  const translated = `${OWN}\nlanguage: en\ntranslations:\n  uk: { texts: { title: Наша пропозиція } }\n  de: { texts: { title: Unser Angebot } }\n`;
  await page.goto('./?stage=off#/');
  await choose(page, 'our-offer.yaml', translated);
  await page.getByRole('button', { name: 'Open Our offer' }).click();
  await expect(page.getByText('The texts of this scenario are in this language: English.')).toBeVisible();
  await page.getByRole('button', { name: 'Українська' }).click();
  await expect(page.getByText('Наша пропозиція').first()).toBeVisible();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByText('Unser Angebot').first()).toHaveAttribute('lang', 'de');
  expect(await axeViolations(page)).toEqual([]);
});

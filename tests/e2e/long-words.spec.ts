import { expect, type Page } from '@playwright/test';
import { withLongestWords } from './support/longest-words.ts';
import { hurryOn, scenarioOf } from './support/saved-game.ts';
import { sideways } from './support/sideways.ts';
import { answerAll, asked, clickAnywhere, playToTheEnd } from './support/table.ts';
import { test } from './support/test.ts';

const FILE = withLongestWords('white-house-2025', 'longest-words');
const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };

const softly = expect.configure({ soft: true });

/** Asked until it is so: a page that has just been made narrower takes a moment to be laid out for it. */
async function nothingIsSideways(page: Page, where: string): Promise<void> {
  await softly.poll(() => sideways(page), where).toEqual([]);
}

async function isAsWideAsThePage(page: Page, where: string): Promise<void> {
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    await nothingIsSideways(page, `${where}, ${size.width} wide`);
  }
}

async function open(page: Page, text: string): Promise<void> {
  const file = { name: 'longest-words.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** Every panel of the table: all at once on a wide page, in turn on a narrow one. */
async function theTableIsAsWideAsThePage(page: Page, when: string): Promise<void> {
  await isAsWideAsThePage(page, when);
  const tabs = page.getByRole('navigation', { name: 'Panels of the table' }).getByRole('button');
  for (const tab of await tabs.all()) {
    await tab.click();
    await nothingIsSideways(page, `${await tab.textContent()}, ${when}`);
  }
  await tabs.first().click();
}

test('a word as long as the format allows widens no screen', async ({ page }) => {
  await page.goto('./?stage=off#/');
  await open(page, FILE.replace('level: ', 'level: x'));
  await expect(page.getByText(/^Error, line/).first()).toBeVisible();
  await isAsWideAsThePage(page, 'the notes on a file');
  await open(page, FILE);
  const folder = page.getByRole('button', { name: /^Open W/ });
  await expect(folder).toBeVisible();
  await isAsWideAsThePage(page, 'the start');
  await folder.click();
  await page.getByRole('radio').nth(1).press('Space');
  await unfold(page);
  await isAsWideAsThePage(page, 'the chairs');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await asked(page);
  await theTableIsAsWideAsThePage(page, 'a letter');
  await answerAll(page, clickAnywhere(page));
  await theTableIsAsWideAsThePage(page, 'a talk');
  for (const name of ['Mandate', 'Others', /^Record/]) {
    await page.setViewportSize(WIDE);
    await page.getByRole('button', { name }).click();
    await isAsWideAsThePage(page, String(name));
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize(WIDE);
  await hurryOn(page, scenarioOf(FILE));
  // News of this length makes the foot high, which then lies over what a mouse would press.
  await playToTheEnd(page, (target) => target.press('Enter'));
  await unfold(page);
  await isAsWideAsThePage(page, 'the ending');
});

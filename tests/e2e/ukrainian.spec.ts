import { expect, type Page } from '@playwright/test';
import { ENGLISH } from '#messages/en/english.ts';
import UKRAINIAN from '#messages/uk/language.json' with { type: 'json' };
import { shippedScenario } from '../support/scenarios.ts';
import { cutText } from './support/cut-text.ts';
import { openEnding } from './support/open-ending.ts';
import { plainEnglish } from './support/plain-english.ts';
import { sideways } from './support/sideways.ts';
import { type Asked, asked, doAsAsked, takeShownChair, unfold } from './support/table.ts';
import { test } from './support/test.ts';
import { UKRAINIAN_NAMES } from './support/ukrainian-names.ts';

test.use({ locale: 'uk-UA' });

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };

/** All that is shown and read out is Ukrainian, and has room. */
async function isUkrainian(page: Page, where: string): Promise<void> {
  const faults = async () => [...(await plainEnglish(page)), ...(await cutText(page)), ...(await sideways(page))];
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    // A page that has been resized is drawn again.
    await expect
      .configure({ soft: true })
      .poll(faults, { message: `${where}, ${size.width}` })
      .toEqual([]);
  }
}

const button = (page: Page, words: string) => page.getByRole('button', { name: UKRAINIAN_NAMES.only(words) });

test('who reads Ukrainian plays a whole game in it', async ({ page }) => {
  await page.goto('./?stage=off#/');
  await page.getByRole('heading').first().waitFor();
  await expect(page.locator('html')).toHaveAttribute('lang', UKRAINIAN.tag);
  await isUkrainian(page, 'the start');
  await page.goto('./?stage=off#/chairs/job-offer/11');
  await isUkrainian(page, 'the chairs');
  const seen = new Set<Asked>();
  let what = await takeShownChair(page, 1, UKRAINIAN_NAMES);
  for (let decision = 0; what !== 'ended' && decision < 40; decision += 1) {
    if (!seen.has(what)) await isUkrainian(page, `what is asked: ${what}`);
    seen.add(what);
    await doAsAsked(page, (target) => target.click(), what, UKRAINIAN_NAMES);
    what = await asked(page, UKRAINIAN_NAMES);
  }
  expect(what).toBe('ended');
  await isUkrainian(page, 'the ending');
  await expect(page.locator('html')).toHaveAttribute('lang', UKRAINIAN.tag);
});

test('the page in Ukrainian fetches the letters of Ukrainian, and none of another alphabet or of a second face for them', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fetched.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  await page.goto('./?stage=off#/');
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const own = /^(sans|serif)-(cyrillic|latin)-.+\.woff2$/;
  // The page's file fetches these before it is known what language it speaks.
  const ahead = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href.split('/').at(-1) ?? ''));
  await expect.poll(() => fetched.filter((name) => own.test(name))).toHaveLength(4);
  expect(fetched.filter((name) => !own.test(name) && !ahead.includes(name))).toEqual([]);
});

test('a scenario without texts in Ukrainian is marked as English, where a chair is chosen, at the table and in the kit', async ({
  page,
}) => {
  const english = (words: string) =>
    page.locator(`[lang="${ENGLISH.tag}"]`).getByText(words).filter({ visible: true }).first();
  const situation = (shippedScenario('cuba-1962').situation[0] ?? '').slice(0, 24);
  await page.goto('./?stage=off#/chairs/cuba-1962/11');
  await expect(english('Six days in October')).toBeVisible();
  await unfold(page, 'Докладніше про ситуацію');
  await expect(english(situation)).toBeVisible();
  await takeShownChair(page, 1, UKRAINIAN_NAMES);
  await expect(english('The missiles')).toBeVisible();
  await page.goto('./?stage=off#/kit/cuba-1962');
  await expect(english(situation)).toBeVisible();
  const option = page.getByRole('option', { name: 'Six days in October' });
  await expect(option).toHaveAttribute('lang', ENGLISH.tag);
});

test('the bar of an ending is one line on a laptop', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openEnding(page);
  const bar = await page.locator('.top-bar').evaluate((element) => element.getBoundingClientRect().height);
  expect(bar).toBeLessThan(60);
});

test('settings turn the page from Ukrainian to English, for the next time too', async ({ page }) => {
  await page.goto('./?stage=off#/');
  await button(page, 'Settings').click();
  await page.getByRole('radio', { name: ENGLISH.name }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', ENGLISH.tag);
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', ENGLISH.tag);
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(page).not.toHaveTitle(/[а-яіїєґ]/i);
});

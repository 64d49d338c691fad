import { expect, type Page } from '@playwright/test';
import { LARGEST, type Size, SMALLEST, scenarioOfSize } from '../support/scenario-of-size.ts';
import { cutText } from './support/cut-text.ts';
import { scrolledIn } from './support/scrolled-in.ts';
import { sideways } from './support/sideways.ts';
import { asked, clickAnywhere, doAsAsked, openArticle, sitDown, sitDownAtFile } from './support/table.ts';
import { test } from './support/test.ts';

const softly = expect.configure({ soft: true });

const WIDE_PAGES = [
  [1366, 650],
  [1024, 768],
  [1366, 768],
] as const;

/** How much of something is in sight, in pixels. */
function heightOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((one) => one.getBoundingClientRect().height);
}

async function offerSomething(page: Page, size: Size): Promise<void> {
  await sitDownAtFile(page, scenarioOfSize(size), /^Open The harbour conference/);
  const answers = await openArticle(page, clickAnywhere(page), 1);
  await answers.first().click();
  await page.getByRole('button', { name: 'How may it land?' }).click();
  await expect(page.getByText('Weighing it up')).toHaveCount(0);
}

for (const [name, size] of [
  ['two delegations, one part and one article', SMALLEST],
  ['eight delegations, six parts and twelve articles', LARGEST],
] as const) {
  test(`the table has room for ${name}`, async ({ page }) => {
    await offerSomething(page, size);
    for (const [width, height] of WIDE_PAGES) {
      await page.setViewportSize({ width, height });
      const where = `${width} x ${height}`;
      expect.soft(await cutText(page), where).toEqual([]);
      expect.soft(await sideways(page), where).toEqual([]);
      for (const button of [/^Send to/, 'End my day']) {
        await expect.soft(page.getByRole('button', { name: button }), where).toBeInViewport({ ratio: 1 });
      }
      expect.soft(await heightOf(page, '.action-bar'), where).toBeLessThan(90);
      expect.soft(await heightOf(page, '.text-scroll'), where).toBeGreaterThan(120);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const tab of ['Answers', 'Text', 'Map', 'More']) {
      await page.getByRole('navigation', { name: 'Panels of the table' }).getByRole('button', { name: tab }).click();
      expect.soft(await cutText(page), `${tab}, 320 wide`).toEqual([]);
      expect.soft(await sideways(page), `${tab}, 320 wide`).toEqual([]);
    }
  });
}

const DEVICES = [
  [1366, 768],
  [390, 844],
  [320, 640],
] as const;

/** Checks on each device that nothing scrolls sideways and that no part of a letter is out of sight. */
async function fitsEverywhere(page: Page, when: string): Promise<void> {
  for (const [width, height] of DEVICES) {
    await page.setViewportSize({ width, height });
    await softly.poll(() => sideways(page), `${when}, ${width} wide`).toEqual([]);
    expect
      .soft(await scrolledIn(page, '.desk > .letter:not(:has(.answer-text + .answer-text))'), `${when}, ${width} wide`)
      .toEqual([]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

for (const [scenario, chair] of [
  ['job-offer', 0],
  ['village-water', 0],
  ['white-house-2025', 1],
] as const) {
  test(`nothing scrolls sideways, and no letter is cut: ${scenario}`, async ({ page }) => {
    await sitDown(page, scenario, 9, chair, '?stage=off');
    for (let seen = 0; seen < 3; seen += 1) {
      const what = await asked(page);
      if (what === 'ended') break;
      await fitsEverywhere(page, `${what} ${seen}`);
      const refuse = page.getByRole('button', { name: 'Refuse', exact: true });
      if ((await refuse.count()) > 0) {
        await refuse.click();
        await fitsEverywhere(page, 'a refusal');
        await page.getByRole('button', { name: 'Back', exact: true }).click();
      } else if (what === 'talk') {
        await openArticle(page, clickAnywhere(page), 1);
        await fitsEverywhere(page, 'an open article');
      }
      await doAsAsked(page, clickAnywhere(page), what);
    }
  });
}

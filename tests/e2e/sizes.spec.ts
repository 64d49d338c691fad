import { expect, type Page } from '@playwright/test';
import { LARGEST, type Size, SMALLEST, scenarioOfSize } from '../support/scenario-of-size.ts';
import { cutText } from './support/cut-text.ts';
import { scrolledIn } from './support/scrolled-in.ts';
import { sideways } from './support/sideways.ts';
import { asked, clickAnywhere, doAsAsked, openArticle, sitDown, sitDownAtFile } from './support/table.ts';
import { test } from './support/test.ts';

const softly = expect.configure({ soft: true });

/** All words have room: nothing is cut off, nothing scrolls sideways, and nothing scrolls within the page. */
async function hasRoom(page: Page, where: string): Promise<void> {
  const cramped = async () => {
    const found = [await cutText(page), await sideways(page), await scrolledIn(page, '.talks-screen')];
    return found.flat();
  };
  // A page that has been resized is drawn again.
  await softly.poll(cramped, { message: where }).toEqual([]);
}

const WIDE_PAGES = [
  [1366, 650],
  [1024, 768],
  [1366, 768],
] as const;

async function offerSomething(page: Page, size: Size): Promise<void> {
  await sitDownAtFile(page, scenarioOfSize(size), /^Open The harbour conference/);
  await (await openArticle(page, clickAnywhere(page), 1)).first().click();
  await page.getByRole('button', { name: 'How might they react?' }).click();
  await expect(page.getByText('Thinking it over')).toHaveCount(0);
}

/** True if undo and redo stand in the letter that they change. */
function areStepsInLetter(page: Page): Promise<boolean> {
  return page.locator('.draft-steps').evaluate((steps) => {
    const [inner, letter] = [steps, steps.closest('.bubble')].map((one) => one?.getBoundingClientRect());
    return inner !== undefined && letter !== undefined && inner.top >= letter.top && inner.bottom <= letter.bottom;
  });
}

for (const [name, size] of [
  ['two delegations, one part and one article', SMALLEST],
  ['eight delegations, six parts and twelve articles', LARGEST],
] as const) {
  test(`the table has room for ${name}`, async ({ page }) => {
    await offerSomething(page, size);
    expect(await areStepsInLetter(page)).toBe(true);
    for (const [width, height] of WIDE_PAGES) {
      await page.setViewportSize({ width, height });
      const where = `${width} x ${height}`;
      await hasRoom(page, where);
      await softly(page.getByRole('button', { name: 'End my day' }), where).toBeInViewport({ ratio: 1 });
      const foot = await page.locator('.talks-foot').evaluate((one) => one.getBoundingClientRect().height);
      softly(foot, where).toBeLessThan(90);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const place of ['Talk', 'Draft', 'Map', 'More']) {
      await page.getByRole('navigation', { name: 'Panels of the table' }).getByRole('button', { name: place }).click();
      await hasRoom(page, `${place}, 320 wide`);
    }
  });
}

const DEVICES = [
  [1366, 768],
  [390, 844],
  [320, 640],
] as const;

async function fitsEverywhere(page: Page, when: string): Promise<void> {
  for (const [width, height] of DEVICES) {
    await page.setViewportSize({ width, height });
    await hasRoom(page, `${when}, ${width} wide`);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

for (const [scenario, chair] of [
  ['job-offer', 0],
  ['village-water', 0],
] as const) {
  test(`nothing scrolls within the page, and nothing is cut off: ${scenario}`, async ({ page }) => {
    await sitDown(page, scenario, 9, chair, '?stage=off');
    for (let seen = 0; seen < 3; seen += 1) {
      const what = await asked(page);
      if (what === 'ended') break;
      await fitsEverywhere(page, `${what} ${seen}`);
      const refuse = page.getByRole('button', { name: 'Another reason to refuse' });
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

import { expect, type Page } from '@playwright/test';
import { LARGEST, scenarioOfSize } from '../support/scenario-of-size.ts';
import { answerAll, clickAnywhere, openArticle, places, sitDown, sitDownAtFile } from './support/table.ts';
import { test } from './support/test.ts';

/** Most steps of the Tab key on one screen. */
const MOST_STEPS = 120;

/** The stops of the Tab key, from the top once around, of which nothing is seen: a bar that sticks lies over them. */
async function coveredStops(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  });
  const covered: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
      const name = (focused.textContent || focused.getAttribute('aria-label') || focused.tagName).slice(0, 40);
      // What is read out only, and a part that is taller than the window, cannot be told by its middle.
      const shown = focused.matches('input') ? (focused.closest('label') ?? focused) : focused;
      const seen = [...shown.getClientRects()].some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((share) => {
          const at = document.elementFromPoint(left + width / 2, top + height * share);
          return at !== null && (shown.contains(at) || at.contains(shown));
        }),
      );
      return { name, seen };
    });
    if (stop === undefined) break;
    if (!stop.seen) covered.push(stop.name);
  }
  return covered;
}

for (const size of [
  { width: 683, height: 384 },
  { width: 320, height: 640 },
]) {
  test(`no stop of the Tab key is covered, at ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await sitDown(page, 'white-house-2025', 3, 1, '?stage=off');
    expect(await coveredStops(page), 'the letter').toEqual([]);
    await answerAll(page, clickAnywhere(page));
    await openArticle(page, clickAnywhere(page), 4);
    for (const place of ['Draft', 'Map', 'More', 'Talk']) {
      await places(page).getByText(place).click();
      expect(await coveredStops(page), place).toEqual([]);
    }
  });
}

/** Most keys from wording that is pencilled to Send: one to the conversation, the others from there. */
const MOST_TO_SEND = 12;

/** What the Tab key passes on the way from the conversation, to which a key leads from wording that is pencilled, to Send. */
async function stopsToSend(page: Page, article: number): Promise<string[]> {
  const offered = await openArticle(page, clickAnywhere(page), article);
  const pencilled = offered.and(page.locator(':not([aria-disabled="true"])')).first();
  await pencilled.press('Enter');
  await page.getByRole('radio', { name: 'two answers (vague)' }).press('Space');
  await pencilled.focus();
  await page.keyboard.press('Shift+F6');
  const send = page.getByRole('region', { name: 'Your offer' }).getByRole('button', { name: /^Send / });
  const passed: string[] = [];
  while (!(await send.evaluate((button) => button === document.activeElement)) && passed.length < MOST_STEPS) {
    await page.keyboard.press('Tab');
    passed.push(await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 60) ?? ''));
  }
  return passed;
}

test('few keys lead from wording to Send', async ({ page }) => {
  await sitDown(page, 'white-house-2025', 3, 0, '?stage=off');
  await answerAll(page, clickAnywhere(page));
  const passed = await stopsToSend(page, 1);
  expect(passed.length, passed.join(' > ')).toBeLessThan(MOST_TO_SEND);
});

test('so it is where others carry the offer, from the first of many articles to seven delegations', async ({
  page,
}) => {
  await sitDownAtFile(page, scenarioOfSize({ ...LARGEST, tracks: 2 }), /^Open The harbour conference/, 2);
  await answerAll(page, clickAnywhere(page));
  await page
    .getByRole('button', { name: /Conservation Trust/ })
    .first()
    .click();
  const passed = await stopsToSend(page, 1);
  await expect(page.getByRole('checkbox', { name: /^Ask that no article be made vague/ })).toBeVisible();
  expect(passed.length, passed.join(' > ')).toBeLessThan(MOST_TO_SEND);
});

test('no stop of the Tab key is covered where a chair is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1093, height: 614 });
  await page.goto('./?stage=off#/chairs/white-house-2025');
  await page.getByRole('radio').nth(1).press('Space');
  expect(await coveredStops(page)).toEqual([]);
});

test('a dialog at 400 per cent of a small screen is read, not only headed', async ({ page }) => {
  await page.setViewportSize({ width: 342, height: 192 });
  await page.goto('./?stage=off#/chairs/white-house-2025');
  await page.getByRole('button', { name: 'Rules' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const shown = await dialog.getByRole('region').evaluate((text) => {
    text.scrollIntoView({ block: 'start' });
    const around = text.closest('dialog')?.getBoundingClientRect();
    const { top, bottom } = text.getBoundingClientRect();
    return Math.min(bottom, around?.bottom ?? 0) - Math.max(top, around?.top ?? 0);
  });
  // Two lines of it, at least, and what lies around them.
  expect(shown).toBeGreaterThan(64);
});

test('what is chosen stays readable in the colours of the device', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await sitDown(page, 'job-offer', 3, 0, '?stage=off');
  const wordings = await openArticle(page, clickAnywhere(page), 1);
  await wordings.and(page.locator(':not([aria-disabled="true"])')).first().click();
  const chosen = page.locator('.segment-choice:has(:checked)').first();
  const [over, under] = await chosen.evaluate((element) => {
    const label = element.querySelector('span') ?? element;
    return [getComputedStyle(label).color, getComputedStyle(element).backgroundColor];
  });
  expect(over).not.toBe(under);
  await expect(chosen).toHaveCSS('forced-color-adjust', 'none');
});

test('every screen has a title of its own, and its heading the focus', async ({ page }) => {
  await page.goto('./?stage=off#/');
  const titles = [await page.title()];
  const turnTo = async (heading: string): Promise<void> => {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    titles.push(await page.title());
  };
  await page.goto('./?stage=off#hello');
  await turnTo('This link cannot be opened');
  await page.getByRole('button', { name: 'To the scenarios' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto('./?stage=off#/table');
  await turnTo('No game is open');
  await page.goto('./?stage=off#/chairs/nowhere');
  await turnTo('No such scenario');
  await page.goto('./?stage=off#/chairs/job-offer/3');
  await turnTo('Choose your delegation');
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Sit down at the table' }).press('Enter');
  // At a table it is on the paper that is to be read first.
  await expect(page.getByRole('heading', { name: 'The first day' })).toBeFocused();
  titles.push(await page.title());
  expect(new Set(titles).size).toBe(titles.length);
});

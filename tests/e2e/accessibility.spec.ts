import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { axeViolations } from './support/axe-violations.ts';
import { WCAG } from './support/fits.ts';
import { smallTargets } from './support/small-targets.ts';
import {
  answerAll,
  asked,
  clickAnywhere,
  openArticle,
  openAsKnown,
  openTool,
  playToTheEnd,
  takeChair,
} from './support/table.ts';
import { test } from './support/test.ts';

const CONTRAST: RunOptions = { runOnly: ['color-contrast'] };

/**
 * Clean by all rules, or all but some, in the dark and, since colours are all that differs there, by the contrast of them
 * in the light; that on wide screens alone, since narrow ones have the same colours.
 */
async function expectClean(page: Page, what: string, but: string[] = [], within = 'html'): Promise<void> {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  expect(await axeViolations(page, { within, options: { runOnly: WCAG, rules } }), `${what}, dark`).toEqual([]);
  if ((page.viewportSize()?.width ?? 0) < 1000) return;
  await light(page, 'light');
  expect(await axeViolations(page, { within, options: CONTRAST }), `${what}, light`).toEqual([]);
  await light(page, 'dark');
}

function light(page: Page, theme: 'dark' | 'light' | 'projector'): Promise<void> {
  return page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
}

async function expectReflow(page: Page, what: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${what}: nothing to scroll sideways`).toBeLessThanOrEqual(0);
}

/** Opens the explanation of a word by keyboard, which leaves and takes back no focus. */
async function explain(page: Page, word: string): Promise<void> {
  const button = page.getByRole('button', { name: word, exact: true });
  await button.press('Enter');
  await expect(page.getByRole('note')).toBeInViewport({ ratio: 1 });
  await button.press('Escape');
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.press('Enter');
}

/** On a narrow page, where one presses with a finger, nothing is too small for it. */
async function expectRoomForFingers(page: Page, what: string): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 1000) expect(await smallTargets(page), `${what}: to be pressed`).toEqual([]);
}

/** What is laid over a screen by a button is clean; its button has the focus again when it is closed. */
async function expectCleanSheet(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await clickAnywhere(page)(button);
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  // What lies under it was looked at before.
  await expectClean(page, String(name), [], 'dialog[open]');
  await expectReflow(page, String(name));
  await expectRoomForFingers(page, String(name));
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
}

for (const size of [
  { width: 1366, height: 768 },
  { width: 320, height: 640 },
]) {
  test(`every screen is clean, dark and light, ${size.width} wide`, async ({ page }) => {
    await page.setViewportSize(size);
    const query = '?stage=off&theme=dark';
    const check = async (what: string) => {
      await expectClean(page, what);
      await expectReflow(page, what);
      await expectRoomForFingers(page, what);
    };
    /** With the explanation of a word, which may lie over a part of a button: of its size the screen was checked without. */
    const checkExplained = async (what: string) => {
      await expectClean(page, what, ['target-size']);
      await expectReflow(page, what);
    };
    await page.goto(`./${query}#/`);
    await expect(page.getByRole('heading', { name: 'The job offer' })).toBeVisible();
    await check('start');
    await page.goto(`./${query}#nothing`);
    await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
    await check('message');
    await page.goto(`./${query}#/chairs/white-house-2025`);
    await page.getByRole('radio').nth(2).press('Space');
    await check('chairs');
    await explain(page, 'delegation');
    await checkExplained('chairs, a word explained');
    expect(await takeChair(page, 'white-house-2025', 3, 1, query)).toBe('open');
    await check('table, the opening statement');
    await page.getByRole('button', { name: 'Change it' }).click();
    await check('table, the opening statement changed');
    await page.getByRole('button', { name: 'Our public position' }).click();
    await openAsKnown(page);
    await check(`table, ${await asked(page)}`);
    await answerAll(page, clickAnywhere(page));
    await check(`table, ${await asked(page)}`);
    const press = clickAnywhere(page);
    await press(page.getByRole('button', { name: 'no deal' }).first());
    await checkExplained('table, a word explained');
    await page.keyboard.press('Escape');
    const answers = await openArticle(page, press, 1);
    await answers.first().click();
    await check('table, an answer pencilled');
    await light(page, 'projector');
    expect(await axeViolations(page, { options: CONTRAST }), 'on the wall').toEqual([]);
    await light(page, 'dark');
    for (const tool of ['Say or ask', 'More moves']) {
      await openTool(page, press, tool);
      await check(`table, ${tool}`);
    }
    for (const sheet of ['What matters to whom?', 'Mandate', 'Others', /^Record/, 'Rules', 'Settings']) {
      await expectCleanSheet(page, sheet);
    }
    let isBallotChecked = false;
    await playToTheEnd(page, clickAnywhere(page), async (what) => {
      if (what !== 'vote' || isBallotChecked) return;
      isBallotChecked = true;
      await check('table, a ballot');
    });
    expect(isBallotChecked).toBe(true);
    await explain(page, 'Points');
    await checkExplained('ending, a word explained');
    await page.keyboard.press('Escape');
    await check('ending');
  });
}

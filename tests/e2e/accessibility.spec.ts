import { expect, type Locator, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { axeViolations } from './support/axe-violations.ts';
import { WCAG } from './support/fits.ts';
import { readDebrief } from './support/read-debrief.ts';
import { endGame, openSaved, type Sat, saveAt } from './support/saved-game.ts';
import { atEveryWidth, NARROW, WIDE, wider } from './support/sizes.ts';
import { smallTargets } from './support/small-targets.ts';
import { asked, clickAnywhere, openArticle, openTool, takeChair, turnTo } from './support/table.ts';
import { test } from './support/test.ts';

const CONTRAST: RunOptions = { runOnly: ['color-contrast'] };
const QUERY = '?stage=off&theme=dark';
/** A game in which the person is asked to answer, to talk and to vote. */
const GAME: Sat = { scenario: 'white-house-2025', seed: 4, chair: 1 };

interface Looked {
  /** An element that was opened: a narrow page turns to its place. */
  readonly opened?: Locator;
  /** A selector of what is new since the last look: the rest is not looked at again. */
  readonly within?: string;
  /** Rules that are left out. */
  readonly but?: readonly string[];
}

/** Nothing on the screen keeps anybody out, dark and light, wide and narrow. */
async function check(page: Page, what: string, looked: Looked = {}): Promise<void> {
  await atEveryWidth(page, async (size) => {
    if (size === NARROW && looked.opened !== undefined) await turnTo(page, looked.opened);
    await checkSize(page, what, looked);
  });
}

/**
 * The same of a page as wide as it is. In the light colours are all that differs, and on narrow pages they are the same;
 * there one presses with a finger, for which nothing is too small.
 */
async function checkSize(page: Page, what: string, { within = 'html', but = [] }: Looked = {}): Promise<void> {
  const { width } = page.viewportSize() ?? WIDE;
  const where = `${what}, ${width} wide`;
  // Where the page is longer than the window, the bar at its end lies over a part of something, which is scrolled to.
  const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  const left = isLonger ? [...but, 'target-size'] : but;
  const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
  expect(await axeViolations(page, { within, options: { runOnly: WCAG, rules } }), `${where}, dark`).toEqual([]);
  await expect.poll(() => wider(page), `${where}: nothing to scroll sideways`).toBeLessThanOrEqual(0);
  if (width === NARROW.width) {
    if (!but.includes('target-size')) expect(await smallTargets(page), `${where}: to be pressed`).toEqual([]);
    return;
  }
  await light(page, 'light');
  expect(await axeViolations(page, { within, options: CONTRAST }), `${where}, light`).toEqual([]);
  await light(page, 'dark');
}

function light(page: Page, theme: 'dark' | 'light' | 'projector'): Promise<void> {
  return page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
}

/**
 * With the explanation of a word, opened by keyboard, which leaves and takes back no focus. It may lie over a part of a
 * button: of its size the screen is checked without.
 */
async function checkExplained(page: Page, word: string, what: string): Promise<void> {
  const button = page.getByRole('button', { name: word, exact: true }).filter({ visible: true }).first();
  await atEveryWidth(page, async () => {
    await turnTo(page, button);
    await button.scrollIntoViewIfNeeded();
    await button.press('Enter');
    await expect(page.getByRole('note')).toBeInViewport({ ratio: 1 });
    await button.press('Escape');
    await expect(page.getByRole('note')).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.press('Enter');
    await checkSize(page, `${what}, a word explained`, { within: '[role=note]', but: ['target-size'] });
    await page.keyboard.press('Escape');
  });
}

/** What is laid over a screen by a button is clean; its button has the focus again when it is closed. */
async function checkSheet(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await atEveryWidth(page, async () => {
    await clickAnywhere(page)(button);
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    await checkSize(page, String(name), { within: 'dialog[open]' });
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
}

test('screens before a game are clean, dark and light, at every width', async ({ page }) => {
  await page.goto(`./${QUERY}#/`);
  await expect(page.getByRole('heading', { name: 'The job offer' })).toBeVisible();
  await check(page, 'start');
  await page.goto(`./${QUERY}#nothing`);
  await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
  await check(page, 'message');
  await page.goto(`./${QUERY}#/chairs/white-house-2025`);
  await page.getByRole('radio').nth(2).press('Space');
  await check(page, 'chairs');
  await checkExplained(page, 'delegation', 'chairs');
});

test('a table is clean, dark and light, at every width, with what is asked of its person', async ({ page }) => {
  expect(await takeChair(page, 'white-house-2025', 3, 1, QUERY)).toBe('open');
  await check(page, 'the opening statement');
  await openSaved(page, saveAt(GAME, 'answer'), `./${QUERY}`);
  expect(await asked(page)).toBe('answer');
  await check(page, 'a letter');
  const press = clickAnywhere(page);
  await press(page.getByRole('button', { name: 'Another reason to refuse' }));
  await check(page, 'a refusal', { within: '.conversation' });
  await press(page.getByRole('button', { name: 'Back', exact: true }));
  await press(page.getByRole('button', { name: 'Change the offer' }));
  const counter = page.getByRole('region', { name: 'Your counter-proposal' });
  await check(page, 'a counter', { opened: counter, within: '.talks' });
  await openSaved(page, saveAt(GAME, 'vote'), `./${QUERY}`);
  expect(await asked(page)).toBe('vote');
  await check(page, 'a vote');
  await checkExplained(page, 'Votes', 'table');
});

test('a table is clean, dark and light, at every width, with an article open and each tool', async ({ page }) => {
  await openSaved(page, saveAt(GAME, 'talk'), `./${QUERY}`);
  expect(await asked(page)).toBe('talk');
  await check(page, 'the day');
  const press = clickAnywhere(page);
  const offered = await openArticle(page, press, 1);
  await check(page, 'an open article', { opened: offered.first(), within: '.draft-page' });
  await press(offered.and(page.locator(':not([aria-disabled="true"])')).first());
  const offer = page.getByRole('region', { name: 'Your offer' });
  await check(page, 'an offer', { opened: offer, within: '.talks' });
  await light(page, 'projector');
  expect(await axeViolations(page, { options: CONTRAST }), 'on the wall').toEqual([]);
  await light(page, 'dark');
  for (const tool of ['Advice', 'Say or ask', 'More moves']) {
    const opened = await openTool(page, press, tool);
    await check(page, tool, { opened, within: '.talks-foot' });
  }
});

test('what is laid over a table is clean, dark and light, at every width', async ({ page }) => {
  await openSaved(page, saveAt(GAME, 'talk'), `./${QUERY}`);
  expect(await asked(page)).toBe('talk');
  for (const sheet of ['Mandate', 'Others', /^Record/, 'Rules', 'Settings']) {
    await checkSheet(page, sheet);
  }
});

test('an ending is clean, dark and light, at every width', async ({ page }) => {
  await endGame(page, GAME, QUERY);
  await readDebrief(page);
  await check(page, 'ending');
  await checkExplained(page, 'Points', 'ending');
});

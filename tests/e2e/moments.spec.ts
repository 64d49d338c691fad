import { expect, type Page } from '@playwright/test';
import type { Moments } from '../../tools/moments/moments.ts';
import { axeResults, axeViolations, placeOf } from './support/axe-violations.ts';
import { IN_MOTION } from './support/in-motion.ts';
import { openSaved } from './support/saved-game.ts';
import { sharedMoments } from './support/shared-moments.ts';
import { test } from './support/test.ts';

test.use(IN_MOTION);

let moments: Moments;
test.beforeAll(async () => {
  moments = await sharedMoments();
});

const scene = (page: Page) => page.locator('.moment');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function resume(page: Page, save: string): Promise<void> {
  await openSaved(page, save);
}

async function sign(page: Page): Promise<void> {
  await button(page, 'Yes, sign').click();
  const confirm = button(page, 'Sign anyway');
  if (await confirm.isVisible()) await confirm.click();
}

/** What moves in the scene. */
function motions(page: Page): Promise<number> {
  return page.evaluate(() => {
    const played = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target);
    return played.filter((target) => target?.closest('.moment')).length;
  });
}

/** The words of the scene can be read, in every light. For this they are taken as there for all: they are hidden from those who listen. */
async function expectReadable(page: Page): Promise<void> {
  await scene(page).evaluate(async (one) => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    one.querySelector('.moment-shown')?.removeAttribute('aria-hidden');
  });
  for (const theme of ['dark', 'light', 'projector']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const options = { runOnly: ['color-contrast'] };
    const { violations, passes } = await axeResults(page, { within: '.moment', except: 'svg', options });
    expect(
      violations.flatMap(({ nodes }) => nodes.map(placeOf)),
      theme,
    ).toEqual([]);
    expect(passes.flatMap(({ nodes }) => nodes).length, theme).toBeGreaterThan(5);
  }
}

test('what was signed is read in peace and said in a sentence; any key gives the table back, with the letter in focus', async ({
  page,
}) => {
  await resume(page, moments.ballot);
  await sign(page);
  await expect(scene(page)).toContainText('Signed. The map becomes a table.');
  await expect(page.getByText(/^All signatories have signed the meeting\./)).toHaveAttribute('aria-live', 'polite');
  await expect(scene(page)).toContainText('You and Moscow can now speak directly.');
  expect(await axeViolations(page)).toEqual([]);
  await expectReadable(page);
  const focused = page.locator('[data-focus-home="desk"] [data-focus-heading]');
  await expect(focused).toBeFocused();
  await expect(button(page, 'Take your seat')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(scene(page)).toHaveCount(0);
  await expect(focused).toBeFocused();
});

test('a vote is watched again ballot by ballot', async ({ page }) => {
  await resume(page, moments.ballot);
  await sign(page);
  await button(page, 'Watch the vote again').click();
  await expect(scene(page)).toContainText('Will the meeting be signed?');
  await expectReadable(page);
  await openOneByOne(page);
  await expect(scene(page)).toContainText('Signed. The map becomes a table.');
  await expect(
    page.getByText(/: yes\..* All signatories have signed the meeting. You and Moscow can now speak directly\./),
  ).toHaveAttribute('aria-live', 'polite');
});

test('with reduced motion a vote is a still, which stays to be read; the date that passes with it is said after it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await resume(page, moments.ballot);
  await button(page, 'No, name an article').click();
  await page.getByRole('checkbox').first().check();
  await button(page, /^Vote no/).click();
  await expect(scene(page)).toContainText('Not signed.');
  await expect.poll(() => motions(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await expectReadable(page);
  await button(page, 'Go on').click();
  await expect(scene(page)).toContainText('The date for the meeting has passed.');
  await expect(scene(page)).toContainText('What the missed date costs');
  await expect.poll(() => motions(page)).toBe(0);
  await expectReadable(page);
  await button(page, 'Go on').click();
  if ((await scene(page).count()) > 0) await button(page, 'Begin the day').click();
  await expect(scene(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'See it again' }).first().click();
  await expect(scene(page)).toContainText('Not signed.');
});

/** Opens the ballots one by one, and sees a ballot more each time. */
async function openOneByOne(page: Page): Promise<void> {
  const closed = scene(page).locator('[data-vote="closed"]');
  for (let left = await closed.count(); left > 0; left -= 1) {
    await expect(closed).toHaveCount(left);
    await button(page, 'One by one').press('Enter');
    await expect(closed).toHaveCount(left - 1);
  }
}

/** Ends the first day; the page's clock stands a second later, since a slow machine would be late for the dusk. */
async function endFirstDay(page: Page): Promise<void> {
  await resume(page, moments.talk);
  await button(page, /^End my day/).waitFor();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await button(page, /^End my day/).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: /^End my day/ });
  if (await confirm.isVisible()) await confirm.click();
  await page.clock.runFor(1000);
  await expect(scene(page)).toContainText('Wednesday, 20 August');
}

test('a morning passes by itself where the settings say so', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('parley:scenes-pass', 'on'));
  await endFirstDay(page);
  await page.clock.runFor(10_000);
  await expect(scene(page)).toHaveCount(0);
});

test('a morning waits for the player; a click goes on and does nothing else', async ({ page }) => {
  await endFirstDay(page);
  await page.clock.runFor(60_000);
  await expect.poll(() => motions(page)).toBe(0);
  const isSeen = (one: Element) => one.checkVisibility({ checkOpacity: true });
  expect(await scene(page).getByText('Wednesday, 20 August').evaluate(isSeen)).toBe(true);
  const accept = button(page, /^Accept$/);
  const { x, y, width, height } = (await accept.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.clock.runFor(100);
  await expect(scene(page)).toHaveCount(0);
  await expect(accept).toBeVisible();
});

import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { openEnding } from './support/open-ending.ts';
import { wayTo } from './support/table.ts';
import { test } from './support/test.ts';

test('places of the debrief are come to by keyboard, have a title and a heading, and back leads to the one before', async ({
  page,
}) => {
  await openEnding(page);
  await expect(page).toHaveTitle(/ending/);
  await wayTo(page, 'Talk about it').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What to talk about' })).toBeFocused();
  await expect(page).toHaveTitle(/to talk about/);
  for (const size of [
    { width: 1366, height: 768 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.goBack();
  await expect(page.locator('#ending-headline')).toBeFocused();
  await wayTo(page, 'Talk').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What to talk about' })).toBeFocused();
  await talkItThrough(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#ending-headline')).toBeVisible();
});

/** Goes through both forms by keyboard. Every screen has room for what stands on it, on a projector as on a laptop. */
async function talkItThrough(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  const show = page.getByRole('dialog');
  const short = page.getByRole('button', { name: '5 minutes, 3 steps' });
  await short.press('Enter');
  await expect(show.getByText('1 of 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(show).toHaveCount(0);
  await expect(short).toBeFocused();
  await page.getByRole('button', { name: '30 minutes, 8 steps' }).press('Enter');
  await expect(show.getByText('1 of 8')).toBeVisible();
  for (let screen = 0; (await show.getByRole('button', { name: 'Finish' }).count()) === 0; screen += 1) {
    expect(screen).toBeLessThan(30);
    const keptBack = show.getByRole('button', { expanded: false });
    if ((await show.getByText('0 hands counted').count()) > 0) await guess(page);
    else if ((await keptBack.count()) > 0) await page.keyboard.press('Space');
    await isShownWhole(page);
    await page.keyboard.press('ArrowRight');
  }
  expect(await axeViolations(page, { within: 'dialog' })).toEqual([]);
  await page.keyboard.press('Escape');
}

/** What is on the screen needs no scrolling, and whoever turned to it goes on from its question. */
async function isShownWhole(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeFocused();
  const hidden = () => page.locator('.show-body').evaluate((body) => body.scrollHeight - body.clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(0);
}

async function guess(page: Page): Promise<void> {
  const show = page.getByRole('dialog');
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  await page.keyboard.press('Shift+B');
  await expect(show.getByText('1 hand counted')).toBeVisible();
  await expect(show.getByText('This is the number')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(show.getByText('This is the number')).toHaveCount(1);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await isShownWhole(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(await axeViolations(page, { within: 'dialog' })).toEqual([]);
}

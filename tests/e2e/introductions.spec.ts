import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { expectFocusKept, pressOn } from './support/keyboard.ts';
import { seedAsking } from './support/saved-game.ts';
import { asked, clickAnywhere, endDay, openTool, places, takeChair } from './support/table.ts';
import { test } from './support/test.ts';

// Whoever comes here for the first time, as all other tests do not.
test.use({ isIntroduced: true });

/** The employer's chair has no tutorial. After a letter it is its turn to talk. */
const GAME = ['job-offer', seedAsking('job-offer', 1, ['answer', 'talk']), 1, '?stage=off'] as const;

const note = (page: Page) => page.locator('.introduction');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function expectClean(page: Page): Promise<void> {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    // A colour on its way to another is nobody's design.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    expect(await axeViolations(page), theme).toEqual([]);
  }
}

test('what is new is told of when it is first needed, once on this device, and again when asked', async ({ page }) => {
  expect(await takeChair(page, ...GAME)).toBe('answer');
  await expect(note(page)).toContainText('Your yes is not binding before the vote');
  await expect(page.getByRole('status').filter({ hasText: 'New at the table: Accept for now.' })).toHaveCount(1);
  await expectClean(page);
  await pressOn(page, button(page, 'Got it'));
  await expect(note(page)).toHaveCount(0);
  await expectFocusKept(page, 'answer');

  await button(page, 'Accept').click();
  expect(await asked(page)).toBe('talk');
  await expect(note(page)).toContainText('Only you see your choice');
  await expectClean(page);
  // An act is as good as having read it.
  await endDay(page, clickAnywhere(page));
  await asked(page);
  await expect(note(page)).not.toContainText('Only you see your choice');

  // Another game on the same device.
  await page.goto('about:blank');
  expect(await takeChair(page, ...GAME)).toBe('answer');
  await expect(page.getByRole('button', { name: /^Refuse/ })).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await button(page, 'Rules').click();
  await button(page, 'Show the notes again').click();
  await expect(page.getByRole('dialog').getByText('Only you see your choice')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toContainText('Your yes is not binding before the vote');
});

test('what somebody finds alone needs no note, and a narrow page shows them, too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await takeChair(page, ...GAME);
  await expect(note(page)).toContainText('Your yes is not binding before the vote');
  await expectClean(page);
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  expect(await asked(page)).toBe('talk');
  await expect(note(page)).toContainText('Only you see your choice');
  await expectClean(page);
  await places(page).getByText('Draft').click();
  await expect(note(page)).toBeVisible();
  await button(page, 'Got it').click();
  await expect(await openTool(page, clickAnywhere(page), 'Say or ask')).toBeFocused();
  await page.keyboard.press('Escape');
  await endDay(page, clickAnywhere(page));
  await asked(page);
  await expect(page.locator('.introduction', { hasText: 'takes a move' })).toHaveCount(0);
});

test('no notes are shown where the address or the settings say so', async ({ page }) => {
  expect(await takeChair(page, GAME[0], GAME[1], GAME[2], '?stage=off&notes=off')).toBe('answer');
  await expect(page.getByRole('button', { name: /^Refuse/ })).toBeVisible();
  await expect(note(page)).toHaveCount(0);

  await page.goto('./?stage=off#/table');
  await asked(page);
  await expect(note(page)).toBeVisible();
  await button(page, 'Settings').click();
  await page.getByRole('checkbox', { name: /^Play without notes/ }).check();
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
});

import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { pressOn } from './support/keyboard.ts';
import { endGame } from './support/saved-game.ts';
import { wayTo } from './support/table.ts';
import { test } from './support/test.ts';

test.use({ hasIdleTime: true });

test('the path is walked by keyboard from moment to moment, is clean at every width, and is a table too', async ({
  page,
}) => {
  await endGame(page, { scenario: 'job-offer', seed: 11, chair: 1 });
  await pressOn(page, wayTo(page, 'Path'));
  const moment = page.getByRole('slider', { name: 'Moment of the game' });
  await moment.focus();
  await page.keyboard.press('Home');
  const words = await moment.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(moment).not.toHaveAttribute('aria-valuetext', words ?? '');
  const there = page.locator('.path-box').getByRole('button', { name: 'Replay from here' });
  await pressOn(page, there);
  const replay = page.getByRole('dialog', { name: 'Replay' });
  await expect(replay.getByRole('slider')).not.toHaveValue('0');
  await page.keyboard.press('Escape');
  await expect(replay).toBeHidden();
  await expect(there).toBeFocused();
  await page.getByText('What each delegation believed about the others').click();
  await expect(page.getByRole('table').first()).toBeVisible();
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await axeViolations(page, { within: '.place--path' })).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  await pressOn(page, page.getByRole('button', { name: 'Table' }));
  await expect(page.getByRole('table')).toBeVisible();
  expect(await axeViolations(page, { within: '.place--path' })).toEqual([]);
});

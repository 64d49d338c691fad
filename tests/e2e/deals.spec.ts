import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { pressOn } from './support/keyboard.ts';
import { endGame } from './support/saved-game.ts';
import { wayTo } from './support/table.ts';
import { test } from './support/test.ts';

test('the map of deals is walked by keyboard, is clean at every width, and is a table too', async ({ page }) => {
  await endGame(page, { scenario: 'job-offer', seed: 11, chair: 1 });
  await pressOn(page, wayTo(page, 'Deals'));
  const map = page.getByRole('img', { name: /^Map of deals/ });
  await expect(map).toBeVisible();
  const box = page.locator('.deal-box');
  const before = await box.textContent();
  await page.getByRole('group', { name: 'Deals marked on the map' }).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(box).not.toHaveText(before ?? '');
  await page.keyboard.press('Escape');
  await expect(box).toHaveText('Choose a sign or a dot on the map to read about that deal.');
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await axeViolations(page, { within: '.place--deals' })).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  await map.click({ position: { x: 60, y: 60 }, force: true });
  await pressOn(page, page.getByRole('button', { name: 'Table' }));
  await expect(page.getByRole('table')).toHaveCount(2);
  expect(await axeViolations(page, { within: '.place--deals' })).toEqual([]);
});

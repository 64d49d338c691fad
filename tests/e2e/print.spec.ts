import { expect } from '@playwright/test';
import { sharedMoments } from './support/shared-moments.ts';
import { test } from './support/test.ts';

test.use({ hasIdleTime: true });

test('a printed brief has every answer with its points and the situation with its sources, folded or not', async ({
  page,
}) => {
  await page.goto('./?stage=off#/chairs/white-house-2025/9');
  await page.getByRole('radio').nth(1).press('Space');
  const answer = page.locator('.points-row--option', { hasText: 'Geneva' });
  const sources = page.locator('.situation .sources li').first();
  await expect(answer).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(answer).toBeVisible();
  await expect(answer.locator('.points-count')).toBeVisible();
  await expect(page.locator('.situation-words').first()).toBeVisible();
  await expect(sources).toBeVisible();
  await expect(page.locator('.button:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(answer).toBeHidden();
  await expect(page.locator('.situation-words').first()).toBeHidden();
});

test('a printed ending has its words at once: no picture, no buttons', async ({ page }) => {
  await page.goto(`./?stage=off#${(await sharedMoments()).signed}`);
  await expect(page.locator('.stage-canvas')).toHaveAttribute('data-ready', 'true');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stage-canvas')).toBeHidden();
  const headline = await page.locator('#ending-headline').boundingBox();
  expect(headline?.y).toBeLessThan(200);
  await expect(page.locator('.button:visible')).toHaveCount(0);
});

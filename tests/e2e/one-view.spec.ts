import { expect, type Page } from '@playwright/test';
import { cutText } from './support/cut-text.ts';
import { NARROW, resize } from './support/sizes.ts';
import { asked, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

/** Number of articles that are seen whole above the foot. */
function articlesInView(page: Page): Promise<number> {
  return page.locator('.draft-row').evaluateAll((rows) => {
    const end = document.querySelector('.talks-foot')?.getBoundingClientRect().top ?? 0;
    return rows.map((row) => row.getBoundingClientRect()).filter(({ top, bottom }) => top >= 0 && bottom <= end).length;
  });
}

/** Pixels by which the answers to a letter cover what is read before them. */
function coveredByAnswers(page: Page): Promise<number> {
  return page.locator('.conversation').evaluate((conversation) => {
    const bottoms = [...conversation.querySelectorAll('.thread, .reply > :not(.at-hand)')].map(
      (one) => one.getBoundingClientRect().bottom,
    );
    const answers = conversation.querySelector('.at-hand')?.getBoundingClientRect().top ?? 0;
    return Math.max(0, ...bottoms.map((bottom) => bottom - answers));
  });
}

test('a letter is read whole before its answers, in a low window too', async ({ page }) => {
  await sitDown(page, 'white-house-2025', 9, 1, '?stage=off');
  await page.evaluate(() => document.fonts.ready);
  expect(await asked(page)).toBe('answer');
  for (const height of [800, 700, 600]) {
    await page.setViewportSize({ width: 1280, height });
    await expect.poll(() => coveredByAnswers(page), `${height} high`).toBeLessThanOrEqual(1);
  }
});

test('the whole draft stands in one view; on a phone the answers to a letter stand in a row, also at 400 % zoom', async ({
  page,
}) => {
  await sitDown(page, 'white-house-2025', 9, 1, '?stage=off');
  await page.evaluate(() => document.fonts.ready);
  for (const { width, height, least } of [
    { width: 1366, height: 650, least: 5 },
    { width: 1366, height: 768, least: 7 },
    { width: 1920, height: 1080, least: 7 },
  ]) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => articlesInView(page), `${width} x ${height}`).toBeGreaterThanOrEqual(least);
  }
  await resize(page, NARROW);
  expect(await asked(page)).toBe('answer');
  const answers = [/^Accept$/, /^Change the offer$/, /^Refuse/].map((name) => page.getByRole('button', { name }));
  for (const answer of answers) await expect(answer).toBeInViewport({ ratio: 1 });
  const tops = await Promise.all(answers.map((answer) => answer.evaluate((one) => one.getBoundingClientRect().top)));
  expect(new Set(tops).size, 'one row').toBe(1);
  await page.setViewportSize({ width: 341, height: 192 });
  await expect.poll(() => cutText(page)).toEqual([]);
});

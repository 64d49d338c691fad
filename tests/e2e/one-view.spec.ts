import { expect, type Page } from '@playwright/test';
import { asked, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

/** How many articles stand whole in the view of the text, and whether anything of them is cut off at a side. */
function articlesInView(page: Page): Promise<{ whole: number; sideways: number }> {
  return page.locator('.text-scroll').evaluate((text) => {
    const { top, bottom } = text.getBoundingClientRect();
    const boxes = [...text.querySelectorAll('.article')].map((article) => article.getBoundingClientRect());
    return {
      whole: boxes.filter((box) => box.top >= top && box.bottom <= bottom + 1).length,
      sideways: text.scrollWidth - text.clientWidth,
    };
  });
}

for (const { width, height, least } of [
  { width: 1366, height: 768, least: 7 },
  { width: 1366, height: 650, least: 5 },
  { width: 1920, height: 1080, least: 7 },
]) {
  test(`the whole draft treaty stands in one view: ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await sitDown(page, 'white-house-2025', 9, 1, '?stage=off');
    await page.evaluate(() => document.fonts.ready);
    const { whole, sideways } = await articlesInView(page);
    expect(whole).toBeGreaterThanOrEqual(least);
    expect(sideways).toBe(0);
  });
}

test('the answers to a letter are at hand on a phone, and cover nothing at 400 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await sitDown(page, 'white-house-2025', 9, 1, '?stage=off');
  expect(await asked(page)).toBe('answer');
  const answers = ['Accept', 'Counter in the text', 'Refuse'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  );
  for (const answer of answers) await expect(answer).toBeInViewport({ ratio: 1 });
  const tops = await Promise.all(answers.map((answer) => answer.evaluate((one) => one.getBoundingClientRect().top)));
  expect(new Set(tops).size, 'one row').toBe(1);
  await page.setViewportSize({ width: 341, height: 192 });
  await expect(page.locator('.letter-answers')).toHaveCSS('position', 'static');
});

import { expect, type Page } from '@playwright/test';
import { NARROW, resize } from './support/sizes.ts';
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

test('the whole draft treaty stands in one view; on a phone the answers to a letter are at hand, and cover nothing at 400 % zoom', async ({
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
    const where = `${width} x ${height}`;
    await expect.poll(async () => (await articlesInView(page)).whole, where).toBeGreaterThanOrEqual(least);
    expect((await articlesInView(page)).sideways, where).toBe(0);
  }
  await resize(page, NARROW);
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

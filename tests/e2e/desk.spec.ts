import { expect, type Page } from '@playwright/test';
import { type DeskMoment, findDeskMoments } from '../../tools/moments/desk-moments.ts';
import { test } from './support/test.ts';

/** Pages on which the table stands in one view. */
const SIZES = [
  [1366, 768],
  [1366, 650],
  [1920, 1080],
  [1024, 768],
] as const;

const MOMENTS: readonly DeskMoment[] = [
  'news',
  'letter',
  'letter and answer',
  'several letters',
  'answer and news',
  'several answers',
  'something to carry',
  'answer to a carrier',
  'ballot',
];

let saves: ReadonlyMap<DeskMoment, string>;
test.beforeAll(() => {
  saves = findDeskMoments();
});

/** What sticks out of the paper that lies on the desk, or of the page; what scrolls within the paper does not. */
function stickingOut(page: Page): Promise<string[]> {
  return page.locator('.desk').evaluate((desk) => {
    const scrolls = '.letter-body, .answer-body, .news-lines, .on-top-lines, .turning, .refusal, .home-line ul';
    const isOut = (element: Element, { top, right, bottom, left }: DOMRect): boolean => {
      const box = element.getBoundingClientRect();
      return box.bottom > bottom + 1 || box.right > right + 1 || box.top < top - 1 || box.left < left - 1;
    };
    const papers = [...desk.children];
    const parts = papers.flatMap((paper) =>
      [...paper.querySelectorAll('*')]
        .filter((part) => part.checkVisibility() && part.closest('.seal, .vh, dialog') === null)
        .filter((part) => part.parentElement?.closest(scrolls) == null)
        .filter((part) => isOut(part, paper.getBoundingClientRect())),
    );
    const room = new DOMRect(0, 0, innerWidth, innerHeight);
    return [...parts, ...papers.filter((paper) => isOut(paper, room))].map(
      (part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 40)}`,
    );
  });
}

async function fits(page: Page): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => stickingOut(page), `at ${width} x ${height}`).toEqual([]);
  }
}

for (const moment of MOMENTS) {
  test(`all of the paper is on the paper, and the paper is in view: ${moment}`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('parley:game', text), saves.get(moment) ?? '');
    await page.goto('./?stage=off#/table');
    await expect(page.locator('#desk-heading')).toBeVisible();
    await fits(page);
    const further = page.getByRole('button', { name: /^(Refuse|No, name an article|Make a clause vague)$/ });
    if ((await further.count()) > 0) {
      await further.click();
      await fits(page);
    }
    const home = page.locator('.desk .home-line summary');
    if ((await home.count()) > 0) {
      await home.click();
      await fits(page);
    }
  });
}

test('the news under a letter is a line where there is no height for both, and opens', async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('parley:game', text), saves.get('answer and news') ?? '');
  await page.goto('./?stage=off#/table');
  const news = page.getByRole('button', { name: /news$/ });
  await news.click();
  await expect(page.getByRole('dialog', { name: 'Since your last move' }).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(news).toBeFocused();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(news).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Dispatches' })).toBeVisible();
});

test('a letter is read whole at 1366 x 768, under an answer too', async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('parley:game', text), saves.get('letter and answer') ?? '');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('./?stage=off#/table');
  await expect(page.getByRole('region', { name: 'In answer to you' })).toBeVisible();
  const hidden = () => page.locator('.letter-body').evaluate((body) => body.scrollHeight - body.clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(0);
});

test('a higher page shows no less of a letter that is long', async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('parley:game', text), saves.get('letter') ?? '');
  await page.goto('./?stage=off#/table');
  await expect(page.locator('.letter-reasons')).toBeVisible();
  const hiddenAt = async (height: number): Promise<number> => {
    await page.setViewportSize({ width: 1366, height });
    return page.locator('.letter-body').evaluate((body) => body.scrollHeight - body.clientHeight);
  };
  const [low, middle, high] = [await hiddenAt(650), await hiddenAt(768), await hiddenAt(880)];
  expect(middle).toBeLessThanOrEqual(low);
  expect(high).toBeLessThanOrEqual(middle);
});

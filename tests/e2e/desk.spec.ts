import { expect, type Page } from '@playwright/test';
import type { DeskMoment } from '../../tools/moments/desk-moments.ts';
import { openSaved } from './support/saved-game.ts';
import { scrolledIn } from './support/scrolled-in.ts';
import { sharedDeskMoments } from './support/shared-moments.ts';
import { sideways } from './support/sideways.ts';
import { test } from './support/test.ts';

/** Pages on which the table stands in one view. */
const SIZES = [
  [1366, 768],
  [1366, 650],
  [1920, 1080],
  [1024, 768],
] as const;

/** Each group on one page. */
const MOMENTS: Readonly<Record<string, readonly DeskMoment[]>> = {
  letters: ['letter', 'letter and answer', 'several letters'],
  'answers and news': ['news', 'answer and news', 'several answers'],
  'ballots, and what is carried': ['something to carry', 'answer to a carrier', 'ballot'],
};

/** Papers of the desk that are read whole: all but a list of news and a list of several answers. */
const LETTERS = '.desk > :not(.news, :has(.answer-text + .answer-text))';

let saves: ReadonlyMap<DeskMoment, string>;
test.beforeAll(async () => {
  saves = await sharedDeskMoments();
});

/** Elements that stick out of their paper on the desk, and papers that stick out of the page. */
function stickingOut(page: Page): Promise<string[]> {
  return page.locator('.desk').evaluate((desk) => {
    const isOut = (element: Element, { top, right, bottom, left }: DOMRect): boolean => {
      const box = element.getBoundingClientRect();
      return box.bottom > bottom + 1 || box.right > right + 1 || box.top < top - 1 || box.left < left - 1;
    };
    const papers = [...desk.children];
    const parts = papers.flatMap((paper) =>
      [...paper.querySelectorAll('*')]
        .filter((part) => part.checkVisibility() && part.closest('.seal, .vh, dialog') === null)
        .filter((part) => part.parentElement?.closest('.news-lines, .answer-body') == null)
        .filter((part) => isOut(part, paper.getBoundingClientRect())),
    );
    const room = new DOMRect(0, 0, innerWidth, document.documentElement.scrollHeight);
    return [...parts, ...papers.filter((paper) => isOut(paper, room))].map(
      (part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 40)}`,
    );
  });
}

async function fits(page: Page, moment: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const where = `${moment}, ${width} x ${height}`;
    await expect.poll(() => stickingOut(page), where).toEqual([]);
    expect(await scrolledIn(page, LETTERS), where).toEqual([]);
    expect(await sideways(page), where).toEqual([]);
    const answer = page.locator('.desk .letter-answers').getByRole('button').first();
    if ((await answer.count()) > 0) await expect(answer, where).toBeInViewport({ ratio: 1 });
  }
}

/** Looks at a moment, with what can be unfolded in it. */
async function fitsUnfolded(page: Page, moment: DeskMoment): Promise<void> {
  await openSaved(page, saves.get(moment) ?? '');
  await expect(page.locator('#desk-heading')).toBeVisible();
  await fits(page, moment);
  const further = page.getByRole('button', { name: /^(Refuse|No, name an article|Make a clause vague)$/ });
  if ((await further.count()) > 0) {
    await further.click();
    await fits(page, `${moment}, answered`);
  }
  const home = page.locator('.desk .home-line summary');
  if ((await home.count()) > 0) {
    await home.click();
    await fits(page, `${moment}, by the rules at home`);
  }
}

for (const [papers, moments] of Object.entries(MOMENTS)) {
  test(`all of the paper is on the paper, no letter scrolls, and its answers are in view: ${papers}`, async ({
    page,
  }) => {
    for (const moment of moments) await fitsUnfolded(page, moment);
  });
}

test('the news under an answer is a line that opens, and is whole on a phone', async ({ page }) => {
  await openSaved(page, saves.get('answer and news') ?? '');
  const news = page.getByRole('button', { name: /news$/ });
  await news.click();
  await expect(page.getByRole('dialog', { name: 'Since your last move' }).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(news).toBeFocused();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(news).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Dispatches' })).toBeVisible();
});

test('with the text spacing of WCAG 1.4.12 a letter is whole, and the part of the day is told', async ({ page }) => {
  await openSaved(page, saves.get('several letters') ?? '');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(() => scrolledIn(page, LETTERS)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Refuse', exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.phase-part[data-when="now"]')).toBeInViewport({ ratio: 1 });
});

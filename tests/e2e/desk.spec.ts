import { expect, type Page } from '@playwright/test';
import type { DeskMoment } from '../../tools/moments/desk-moments.ts';
import { readDeskMoments } from '../replays/golden-files.ts';
import { openSaved } from './support/saved-game.ts';
import { scrolledIn } from './support/scrolled-in.ts';
import { sideways } from './support/sideways.ts';
import { asked } from './support/table.ts';
import { test } from './support/test.ts';

const WIDE = [
  [1366, 768],
  [1366, 650],
  [1920, 1080],
  [1024, 768],
] as const;
const PHONE = [390, 844] as const;

/** Each group on one page. */
const MOMENTS: Readonly<Record<string, readonly DeskMoment[]>> = {
  letters: ['letter', 'letter and answer', 'several letters'],
  'answers and news': ['news', 'answer and news', 'several answers'],
  'ballots, and what is carried': ['something to carry', 'answer to a carrier', 'ballot'],
};

/** First button by which what is asked is answered. */
const ANSWER = '.conversation :is(.reply-buttons, .letter-answers) .button';

const saves = readDeskMoments();

/** Elements that stick out of their paper in the conversation, and papers that stick out of the page. */
function stickingOut(page: Page): Promise<string[]> {
  return page.locator('.conversation').evaluate((conversation) => {
    const isOut = (element: Element, { top, right, bottom, left }: DOMRect): boolean => {
      const box = element.getBoundingClientRect();
      return box.bottom > bottom + 1 || box.right > right + 1 || box.top < top - 1 || box.left < left - 1;
    };
    const papers = [...conversation.children];
    const parts = papers.flatMap((paper) =>
      [...paper.querySelectorAll('*')]
        .filter((part) => part.checkVisibility() && part.closest('.seal, .vh, dialog') === null)
        .filter((part) => isOut(part, paper.getBoundingClientRect())),
    );
    const room = new DOMRect(0, 0, innerWidth, document.documentElement.scrollHeight);
    return [...parts, ...papers.filter((paper) => isOut(paper, room))].map(
      (part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 40)}`,
    );
  });
}

/** Returns the first answer to what is asked, if it is not in view. */
function answerOutOfView(page: Page): Promise<string[]> {
  return page.evaluate((answer) => {
    const first = document.querySelector(answer);
    const { top, bottom } = first?.getBoundingClientRect() ?? new DOMRect();
    const at = document.elementFromPoint(first?.getBoundingClientRect().left ?? 0, (top + bottom) / 2);
    const isSeen = first === null || first.contains(at) || at?.contains(first);
    return isSeen ? [] : [`${first.textContent} at ${Math.round(top)} to ${Math.round(bottom)}`];
  }, ANSWER);
}

/** All that a paper holds is on it, nothing scrolls within the page, and on wide pages its answer is in view. */
async function fits(page: Page, moment: string): Promise<void> {
  for (const [width, height] of [...WIDE, PHONE]) {
    await page.setViewportSize({ width, height });
    const cramped = async () => [
      ...(await stickingOut(page)),
      ...(await scrolledIn(page, '.talks-screen')),
      ...(await sideways(page)),
      ...(width === PHONE[0] ? [] : await answerOutOfView(page)),
    ];
    await expect.poll(cramped, `${moment}, ${width} x ${height}`).toEqual([]);
  }
}

/** Looks at a moment, with what can be unfolded in it. */
async function fitsUnfolded(page: Page, moment: DeskMoment): Promise<void> {
  await openSaved(page, saves.get(moment) ?? '');
  await asked(page);
  await fits(page, moment);
  const further = page.getByRole('button', { name: /^(Refuse|No, name an article|Make an article vague)$/ });
  if ((await further.count()) > 0) {
    await further.click();
    await fits(page, `${moment}, answered`);
  }
}

for (const [papers, moments] of Object.entries(MOMENTS)) {
  test(`the longest papers are whole, nothing scrolls, and their answers are in view: ${papers}`, async ({ page }) => {
    for (const moment of moments) await fitsUnfolded(page, moment);
  });
}

test('with the text spacing of WCAG 1.4.12 a letter is whole, and the part of the day is told', async ({ page }) => {
  await openSaved(page, saves.get('several letters') ?? '');
  await asked(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(() => scrolledIn(page, '.talks-screen')).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  expect(await stickingOut(page)).toEqual([]);
  await expect(page.locator('.phase-part[data-when="now"]')).toBeInViewport({ ratio: 1 });
});

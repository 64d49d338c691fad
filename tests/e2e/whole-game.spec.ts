import { expect, type Locator, type Page } from '@playwright/test';
import { shippedScenario } from '../support/scenarios.ts';
import { IN_MOTION } from './support/in-motion.ts';
import { expectFocusKept, pressOn, reach } from './support/keyboard.ts';
import { readDebrief } from './support/read-debrief.ts';
import { hurryOn } from './support/saved-game.ts';
import {
  type Asked,
  answerAll,
  asked,
  doAsAsked,
  openArticle,
  playToTheEnd,
  sitDown,
  unfold,
} from './support/table.ts';
import { test } from './support/test.ts';

test.use(IN_MOTION);

// Whoever sees nothing has roles and names only: so does this file, in all that it uses, and no selector of the page's own.

/** Decisions of the long game that are made at its beginning, and as many at its end. */
const DECISIONS = 5;

test('a whole game with the keyboard only, and its link shows the same ending to somebody else', async ({
  page,
  browser,
}) => {
  await page.goto('./?stage=off');
  await pressOn(page, page.getByRole('button', { name: /One river, three neighbours/ }));
  await expect(page.getByRole('heading', { name: 'Choose your delegation' })).toBeFocused();
  // The same game every time.
  await page.goto('./?stage=off#/chairs/village-water/4');
  await reach(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await unfold(page, 'Settings of this game', (target) => pressOn(page, target));
  await reach(page, page.getByRole('combobox', { name: 'The other delegations' }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('All of them make concessions from the first day.')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Sit down at the table' }));

  await offerByKeyboard(page);
  await playToTheEnd(
    page,
    (target) => pressOn(page, target),
    (what) => expectFocusKept(page, what),
  );

  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const link = await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue();
  await readDebrief(page);
  const stood = await page.getByRole('region', { name: 'How each part ended' }).textContent();

  const elsewhere = await browser.newContext();
  const opened = await elsewhere.newPage();
  await opened.goto(link);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
  await expect(opened.getByText('The computer’s negotiators were set to make early concessions.')).toBeVisible();
  await expect(opened.getByText('Replayed here, with the same ending.')).toBeVisible();
  await readDebrief(opened);
  expect(await opened.getByRole('region', { name: 'How each part ended' }).textContent()).toBe(stood);
  await elsewhere.close();
});

async function offerByKeyboard(page: Page): Promise<void> {
  const press = (target: Locator) => pressOn(page, target);
  if ((await asked(page)) === 'open') await doAsAsked(page, press, 'open');
  await answerAll(page, press);
  const wordings = await openArticle(page, press, 1);
  await reach(page, wordings.first());
  await expect(wordings.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(wordings.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(wordings.first()).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('heading', { name: /^Conversation with/ })).toBeFocused();
  await pressOn(page, page.getByRole('button', { name: /^Send to/ }));
}

test('the flagship is begun and ended with the keyboard only, whatever was signed, and names every delegation against its own mandate', async ({
  page,
}) => {
  const press = (target: Locator) => pressOn(page, target);
  const focusIsKept = (what: Asked) => expectFocusKept(page, what);
  await sitDown(page, 'white-house-2025', 3, 1, '?stage=off');
  for (let decision = 0; decision < DECISIONS; decision += 1) {
    const what = await asked(page);
    if (decision > 0) await focusIsKept(what);
    if (what !== 'ended') await doAsAsked(page, press, what);
  }
  await focusIsKept(await asked(page));
  await hurryOn(page, shippedScenario('white-house-2025'), DECISIONS);
  await playToTheEnd(page, press, focusIsKept);
  await readDebrief(page);
  for (const name of ['United States', 'Ukraine', 'Russia', 'Coalition']) {
    await expect(page.getByRole('main').getByText(name).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Play it as Moscow' }).click();
  await expect(page.getByRole('heading', { name: 'Choose your delegation' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Russia/ })).toBeChecked();
  expect(page.url()).toContain('#/chairs/white-house-2025/3');
});

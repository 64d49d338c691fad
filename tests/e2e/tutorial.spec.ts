import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { pressOn } from './support/keyboard.ts';
import { openArticle } from './support/table.ts';
import { test } from './support/test.ts';

/** A seed with which the steps lead to a signature on the second day. */
const SEED = 3;

const coach = (page: Page) => page.getByRole('region', { name: /^The tutorial/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Sits down as the candidate, at the first dawn. */
async function sitDownToLearn(page: Page): Promise<void> {
  await page.goto(`./?stage=off#/chairs/job-offer/${SEED}`);
  await page.getByRole('radio').first().press('Space');
  await button(page, 'Sit down at the table').press('Enter');
  await expect(coach(page)).toContainText('Step 1 of 7');
}

async function expectStep(page: Page, place: string, words: RegExp): Promise<void> {
  await expect(coach(page)).toContainText(words);
  await expect(coach(page)).toContainText(place);
}

async function expectClean(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
}

/** Chooses a wording of an article, which it opens first. */
async function choose(page: Page, article: number, wording: RegExp): Promise<void> {
  const all = await openArticle(page, (target) => pressOn(page, target), article);
  await pressOn(page, all.and(page.getByRole('button', { name: wording })));
}

test('the steps of the tutorial lead to a signature, with the keyboard only', async ({ page }) => {
  const press = (name: string | RegExp) => pressOn(page, button(page, name));
  await sitDownToLearn(page);
  await expectClean(page);
  await page.keyboard.press('Escape');
  await press('Got it');

  await expectStep(page, 'Step 2 of 7', /The article “First day” matters a lot to you/);
  await expect(page.getByRole('heading', { name: /Step 2 of 7/ })).toBeFocused();
  await expectClean(page);
  await choose(page, 2, /1 August/);
  await expectStep(page, 'Step 3 of 7', /Ask how much work from home matters/);
  await press('Show me');
  await pressOn(
    page,
    page
      .getByRole('listitem')
      .filter({ hasText: /^How much does/ })
      .getByRole('button', { name: 'Ask' }),
  );
  await expectStep(page, 'Step 4 of 7', /Give the firm the answer/);
  // What has been done is done, however often the page is loaded, and what was pencilled stands there.
  await page.reload();
  await expectStep(page, 'Step 4 of 7', /Give the firm the answer/);
  await choose(page, 3, /^No day/);
  await expectStep(page, 'Step 5 of 7', /Ask for more: choose an answer for the salary/);
  await choose(page, 1, /32,000/);
  await expectStep(page, 'Step 5 of 7', /Send it/);
  await press(/^Send to/);

  await expectStep(page, 'Step 6 of 7', /worse for you than no deal/);
  await expectClean(page);
  await press('Another reason to refuse');
  await press('The letter as a whole');
  await press('Send the refusal');
  await expectStep(page, 'Last step', /You are asked a question/);
  await press(/would rather not say/);
  // The firm keeps to its position, so the second letter is countered, with one article otherwise.
  await expectStep(page, 'Last step', /Change the offer: keep what is good in it/);
  await press('Change the offer');
  await choose(page, 2, /1 August/);
  await press(/^Send/);
  await expectStep(page, 'Last step', /End your day/);
  await press(/^End my day/);
  await expectStep(page, 'Last step', /Sign it/);
  await press(/^Yes, sign/);
  await press('Open the ballots');
  await press('See the result');
  await expect(page.getByRole('heading', { name: 'Share this ending' })).toBeVisible();

  await page.goto('./?stage=off#/chairs/job-offer/4');
  await page.getByRole('radio').first().press('Space');
  await button(page, 'Sit down at the table').press('Enter');
  await expect(button(page, 'To the table')).toBeVisible();
  await expect(coach(page)).toHaveCount(0);
});

test('the tutorial is skipped for good, and started again from the rules', async ({ page }) => {
  await sitDownToLearn(page);
  await button(page, 'Skip the tutorial').press('Enter');
  await expect(coach(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The first day' })).toBeFocused();
  await page.reload();
  await expect(button(page, 'To the table')).toBeVisible();
  await expect(coach(page)).toHaveCount(0);
  await button(page, 'Rules').press('Enter');
  await button(page, 'Show the tutorial again').press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(coach(page)).toContainText('Step 1 of 7');
});

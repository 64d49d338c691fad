import { expect, type Page } from '@playwright/test';
import { movesOfPersons, recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { courseWith } from '../engine/playing-on/course-with.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { axeViolations } from './support/axe-violations.ts';
import { pressOn } from './support/keyboard.ts';
import { endGame } from './support/saved-game.ts';
import { wayTo } from './support/table.ts';
import { test } from './support/test.ts';

/** Opens the first decision of a kind by keyboard, and gives back what its tables say. */
async function openDecision(page: Page, name: RegExp): Promise<string[]> {
  // Its name is shorter on a narrow page.
  await pressOn(page, wayTo(page, 'Your decisions').or(wayTo(page, 'Decisions')));
  await page.getByRole('radio', { name: 'All decisions' }).press('Space');
  await pressOn(page, page.locator('.decisions-day > summary').first());
  await pressOn(page, page.getByRole('button', { name, expanded: false }).first());
  await pressOn(page, page.getByText('How this was worked out'));
  await expect(page.getByRole('table', { name: 'What it weighed, in its own points' })).toBeVisible();
  return page.locator('.opened').getByRole('row').allTextContents();
}

/** Link to a game in which the candidate refuses all letters from the second on. */
function refusedThroughout(seed: number): string {
  const { game, moves, stateAt } = courseWith(shippedScenario('job-offer'), seed, ({ toAct, offers }) =>
    toAct?.kind === 'answer' && offers.length >= 2
      ? { type: 'answer', party: toAct.party, offer: toAct.offer, response: 'refuse', reason: 'too-little' }
      : undefined,
  );
  const end = stateAt(moves.length);
  return encodeLink(game, recordOf(game, end, { of: 'persons', list: movesOfPersons(end.setup, moves) }), moves);
}

async function expectClean(page: Page, what: string): Promise<void> {
  expect(await axeViolations(page, { within: '.place--decisions' }), what).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, what).toBeLessThanOrEqual(0);
}

test('a decision is opened in the debrief, and says the same to whoever opens the link, on a phone; it is clean on both', async ({
  page,
}) => {
  await endGame(page, { scenario: 'job-offer', seed: 11, chair: 1 });
  const rows = await openDecision(page, /proposes to/);
  expect(rows.length).toBeGreaterThan(6);
  await expectClean(page, 'wide');
  await pressOn(page, wayTo(page, 'Result'));
  const link = await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Replayed here, with the same ending.')).toBeVisible();
  expect(await openDecision(page, /proposes to/)).toEqual(rows);
  await expectClean(page, 'narrow');
});

test('a decision is made again by keyboard: hints by degrees, a try, and only then the better answer', async ({
  page,
}) => {
  // The game is played on hundreds of times beside the page.
  await page.goto(`./?stage=off#${refusedThroughout(2)}`);
  await page.locator('.place--result').waitFor();
  await pressOn(page, wayTo(page, 'Your decisions'));
  await pressOn(page, page.getByRole('button', { name: 'Find the costly decisions' }));
  const answer = page.getByText(/^Better: /);
  await expect(page.getByText('Think, then try')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: '1. What has changed?' }));
  await expect(answer).toHaveCount(0);
  await pressOn(page, page.getByRole('group', { name: 'Article 1, Salary' }).getByRole('button', { name: /^32,000/ }));
  await expect(page.getByRole('radio', { name: 'Offer this' })).toBeChecked();
  await pressOn(page, page.getByRole('button', { name: 'Try it' }));
  await expect(page.getByRole('heading', { name: /^What happens next/ })).toBeVisible();
  await expect(answer).toHaveCount(0);
  expect(await axeViolations(page, { within: '.place--decisions' })).toEqual([]);
  await pressOn(page, page.getByRole('button', { name: 'Show the better choice' }));
  await expect(answer).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Next decision' }));
  await expect(page.getByRole('button', { name: /^2\. Day/ })).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('heading', { name: /How do you answer|What do you offer/ })).toBeFocused();
  await expect(answer).toHaveCount(0);
});

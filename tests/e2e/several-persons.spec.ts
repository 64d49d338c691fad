import { expect, type Page } from '@playwright/test';
import { shippedScenario } from '../support/scenarios.ts';
import { axeViolations } from './support/axe-violations.ts';
import { hurryOn } from './support/saved-game.ts';
import { asked, endDay, playToTheEnd, unfold } from './support/table.ts';
import { test } from './support/test.ts';

/** Takes the device where it is handed over; says to whom. */
async function take(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: /^I speak for / });
  const words = (await button.textContent()) ?? '';
  await button.click();
  return words.replace('I speak for ', '');
}

test('two persons share a device: the table is covered until it is handed over, and a link shows their game', async ({
  page,
}) => {
  await page.goto('./?stage=off#/chairs/job-offer/11');
  await page.getByRole('radio', { name: /Candidate/ }).press('Space');
  await page.getByRole('button', { name: 'negotiator plays Firm' }).click();
  await unfold(page, 'Write down your plan (optional)');
  await page.getByRole('textbox', { name: 'My interests' }).fill('To finish my course');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();

  await expect(page.getByRole('heading', { name: /^Hand the device to / })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.getByText('The draft').count()).toBe(0);
  const first = await take(page);
  await asked(page);
  await endDay(page, (target) => target.click());
  const second = await take(page);
  expect(new Set([first, second])).toEqual(new Set(['Candidate', 'Firm']));
  await asked(page);

  await page
    .getByRole('button', { name: /Mandate/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: `Mandate of ${second}` })).toBeVisible();
  const prepared = second === 'Candidate' ? 'To finish my course' : '';
  await expect(dialog.getByRole('textbox', { name: 'My interests' })).toHaveValue(prepared);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.reload();
  await expect(page.getByRole('heading', { name: `Hand the device to ${second}` })).toBeVisible();
  await take(page);
  await asked(page);
  await hurryOn(page, shippedScenario('job-offer'), 2);
  await playToTheEnd(page, (target) => target.click());
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const link = await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Replayed here, with the same ending.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
});

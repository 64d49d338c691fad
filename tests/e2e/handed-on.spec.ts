import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { unfold } from './support/table.ts';
import { test } from './support/test.ts';

test('settings are handed out, sat down with, and the game is passed on to a third page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (from: typeof page) => {
    await from.getByRole('button', { name: 'Copy the link' }).click();
    await expect(from.getByRole('button', { name: 'The link is copied.' })).toBeVisible();
    const link = await from.evaluate(() => navigator.clipboard.readText());
    return link.replace('#', '?stage=off#').replace('?stage=off?stage=off', '?stage=off');
  };
  await page.goto('./?theme=dark#/chairs/job-offer');
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: /^negotiator/ }).click();
  await unfold(page, 'Settings of this game');
  await page.getByRole('button', { name: 'Share these settings by a link' }).click();
  for (const name of ['The delegation', 'Hints', 'The same game for everyone']) {
    await page.getByRole('checkbox', { name }).check();
  }
  expect(await axeViolations(page), 'handed out').toEqual([]);
  const invitation = await copied(page);

  await page.goto('about:blank');
  await page.goto(invitation);
  await expect(page.getByText('Settings with a lock were set by your teacher')).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Hints/ })).toBeDisabled();
  await expect(page.getByRole('radio', { name: /^Firm/ })).toBeDisabled();
  expect(await axeViolations(page), 'locked').toEqual([]);
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await page.getByRole('button', { name: 'Or send the game by link' }).click();
  expect(await axeViolations(page), 'passed on').toEqual([]);
  const passedOn = await copied(page);

  await page.goto('about:blank');
  await page.goto(passedOn);
  await expect(page.getByText('the link holds all moves of all players')).toBeVisible();
  await page.getByRole('button', { name: 'Continue it' }).click();
  await expect(page.getByRole('heading', { name: 'Hand the device to Candidate' })).toBeVisible();
});

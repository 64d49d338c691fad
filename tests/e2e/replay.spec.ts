import { expect } from '@playwright/test';
import { readGoldenLinks } from '../replays/golden-files.ts';
import { axeViolations } from './support/axe-violations.ts';
import { playToTheEnd } from './support/table.ts';
import { test } from './support/test.ts';

test('a game that is over is seen again by keyboard, branched off, played on, and put beside the branch', async ({
  page,
}) => {
  const link = readGoldenLinks().find(({ scenario }) => scenario === 'white-house-2025');
  await page.goto(`./?stage=off#${link?.code}`);
  const open = page.getByRole('button', { name: 'Replay' });
  await open.press('Enter');
  const replay = page.getByRole('dialog', { name: 'Replay' });
  await expect(replay.getByRole('heading', { name: 'Before the first move' })).toBeVisible();
  const slider = replay.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^move 1 of \d+, Tuesday, 19 August: /);
  await page.keyboard.press('End');
  await expect(replay.locator('.track[data-status="signed"]').first()).toBeVisible();
  await replay.getByText('Everything revealed').click();
  for (const size of [
    { width: 1366, height: 768 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    expect(await axeViolations(page, { within: 'dialog.replay' })).toEqual([]);
    const wide = await page.evaluate(() => document.querySelector('dialog.replay')?.scrollWidth);
    expect(wide).toBeLessThanOrEqual(size.width);
    // On one line.
    expect((await replay.getByRole('button', { name: 'Back to the debrief' }).boundingBox())?.height).toBeLessThan(60);
  }
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await page.setViewportSize({ width: 1366, height: 768 });
  const beside = page.getByRole('button', { name: 'Side by side' });
  await beside.press('Enter');
  await page.getByRole('textbox', { name: 'Link to the other game' }).fill(page.url());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').getByRole('row', { name: 'Ending' })).toContainText('the same');
  expect(await axeViolations(page, { within: 'dialog' })).toEqual([]);
  await page.keyboard.press('Escape');
  await open.press('Enter');
  await slider.focus();
  await page.keyboard.press('End');
  for (let moves = 0; moves < 3; moves += 1) await page.keyboard.press('ArrowLeft');
  await replay.getByRole('button', { name: 'Play on from here' }).press('Enter');
  await expect(page).toHaveURL(/#\/table\/\w+$/);
  await playToTheEnd(page, (target) => target.press('Enter'));
  await beside.press('Enter');
  await page.getByRole('button', { name: 'The original game' }).press('Enter');
  await expect(page.getByRole('img', { name: /^Agreed articles: at the end / })).toBeVisible();
  expect(await axeViolations(page, { within: 'dialog' })).toEqual([]);
});

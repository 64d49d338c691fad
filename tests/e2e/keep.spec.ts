import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readGoldenLinks } from '../replays/golden-files.ts';
import { axeViolations } from './support/axe-violations.ts';
import { wayTo } from './support/table.ts';

/** Opens a shared game of the flagship. */
async function openEnding(page: Page): Promise<void> {
  const link = readGoldenLinks().find(({ scenario }) => scenario === 'white-house-2025');
  await page.goto(`./?stage=off#${link?.code}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.place--result').waitFor();
}

/** Width and height that a PNG says of itself. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a game that is over is kept as files that are what they say, made without any request', async ({ page }) => {
  await openEnding(page);
  const keep = page.getByRole('button', { name: 'Keep it' });
  await keep.click();
  const dialog = page.getByRole('dialog', { name: 'Keep this game' });
  await expect(dialog).toBeVisible();
  expect(await axeViolations(page, (axe) => axe.include('dialog'))).toEqual([]);
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name }).click()]);
    await expect(dialog.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
    return readFileSync(await download.path());
  };
  expect(sizeOf(await save('Save the picture'))).toEqual([1200, 630]);
  const text = (await save('Save the debrief as text')).toString();
  expect(text).toMatch(/^# After the White House\n/);
  const rows = (await save('Save every move as a table')).toString().split('\r\n');
  expect(rows[0]).toBe('\ufeffMove,Day,Date,Who,To whom,What');
  const whole = JSON.parse((await save('Save the whole game')).toString());
  expect(whole.moves).toHaveLength(rows.length - 2);
  await page.keyboard.press('Escape');
  await expect(keep).toBeFocused();
});

test('places of the debrief are come to by keyboard, have a title and a heading, and back leads to the one before', async ({
  page,
}) => {
  await openEnding(page);
  await expect(page).toHaveTitle(/ending/);
  await wayTo(page, 'Talk about it').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What to talk about' })).toBeFocused();
  await expect(page).toHaveTitle(/to talk about/);
  for (const size of [
    { width: 1366, height: 768 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.goBack();
  await expect(page.locator('#ending-headline')).toBeFocused();
  await wayTo(page, 'Talk about it').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What to talk about' })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#ending-headline')).toBeVisible();
});

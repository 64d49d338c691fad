import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { openEnding } from './support/open-ending.ts';
import { test } from './support/test.ts';

/** Width and height that a PNG says of itself. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a game that is over is kept as files that are what they say, made without any request', async ({ page }) => {
  await openEnding(page);
  const keep = page.getByRole('button', { name: 'Keep' });
  await keep.click();
  const dialog = page.getByRole('dialog', { name: 'Keep this game' });
  await expect(dialog).toBeVisible();
  expect(await axeViolations(page, { within: 'dialog' })).toEqual([]);
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

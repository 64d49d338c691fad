import { expect, type Page } from '@playwright/test';
import { IN_MOTION } from './support/in-motion.ts';
import { asked, clickAnywhere, endDay, evasion, refuseLetter, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

test.use(IN_MOTION);

/** Counts the sounds that the page starts, without which nothing can be heard here. */
async function countSounds(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { sounds: number };
    counted.sounds = 0;
    const start = AudioScheduledSourceNode.prototype.start;
    AudioScheduledSourceNode.prototype.start = function count(this: AudioScheduledSourceNode, when?: number) {
      counted.sounds += 1;
      return start.call(this, when);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { sounds: number }).sounds);
}

/** Refuses what is offered and tells nothing, and ends the day. */
async function endTheDay(page: Page): Promise<void> {
  const press = clickAnywhere(page);
  for (let what = await asked(page); what === 'answer' || what === 'reply'; what = await asked(page)) {
    await (what === 'reply' ? press(evasion(page)) : refuseLetter(page, press));
  }
  await endDay(page, press);
}

test('the table is silent until sound is turned on in the settings, and again when it is turned off', async ({
  page,
}) => {
  const sounds = await countSounds(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await sitDown(page, 'job-offer', 11, 0, '?stage=off');
  await endTheDay(page);
  await asked(page);
  expect(await sounds()).toBe(0);
  expect(loaded.filter((url) => url.includes('sound-player'))).toEqual([]);

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /^Sounds of the table/ }).check();
  await expect.poll(sounds).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Close' }).click();
  const before = await sounds();
  await endTheDay(page);
  await expect.poll(sounds).toBeGreaterThan(before);
  await asked(page);

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /^Sounds of the table/ }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  const last = await sounds();
  await endTheDay(page);
  await asked(page);
  expect(await sounds()).toBe(last);
});

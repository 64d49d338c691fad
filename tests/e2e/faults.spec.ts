import { expect, type Page } from '@playwright/test';
import { asked, doAsAsked, type Press, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

const OFF = '?stage=off';
const click: Press = (target) => target.click();

/** Makes some decisions, whatever is asked. */
async function playOn(page: Page, decisions = 3): Promise<void> {
  for (let decision = 0; decision < decisions; decision += 1) {
    const what = await asked(page);
    if (what !== 'ended') await doAsAsked(page, click, what);
  }
  await asked(page);
}

test('two tabs do not overwrite each other’s game: the second is told and can take it over, and so can the first', async ({
  page,
  context,
}) => {
  await sitDown(page, 'white-house-2025', 5, 1, OFF);
  await playOn(page, 1);
  const second = await context.newPage();
  await second.goto(`./${OFF}#/table`);
  const stopped = { name: 'This game is open in another tab' };
  await expect(second.getByRole('heading', stopped)).toBeVisible();
  await playOn(page, 1);
  await second.getByRole('button', { name: 'Continue here' }).click();
  await asked(second);
  await expect(page.getByRole('heading', stopped)).toBeVisible();
  await playOn(second, 1);
  const day = await second
    .getByText(/^Day \d of /)
    .first()
    .textContent();
  await page.getByRole('button', { name: 'Continue here' }).click();
  await asked(page);
  await expect(page.getByText(/^Day \d of /).first()).toHaveText(day ?? '');
  await expect(second.getByRole('heading', stopped)).toBeVisible();

  // The forgotten tab begins another game, and the two go on beside each other.
  await sitDown(second, 'job-offer', 3, 0, OFF);
  await playOn(page, 1);
  await playOn(second, 1);
  await page.reload();
  await second.reload();
  await asked(page);
  await expect(page.getByText('After the White House').first()).toBeVisible();
  await asked(second);
  await expect(second.getByText('The job offer').first()).toBeVisible();
});

test('a device without room says so once, play goes on, and an older game is told from a whole one', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      const had = this.getItem(key)?.length ?? -1;
      if (sessionStorage.getItem('full') === 'yes' && this === localStorage && value.length > had)
        throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await sitDown(page, 'white-house-2025', 5, 1, OFF);
  await expect(page.getByText(/This device cannot store the game/)).toHaveCount(0);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await playOn(page);
  await expect(page.getByText(/This device cannot store the game/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await (await saving).path();
  await page.getByRole('button', { name: 'Understood' }).click();
  await playOn(page);
  await expect(page.getByText(/This device cannot store the game/)).toHaveCount(0);
  await page.reload();
  await asked(page);
  await expect(page.getByText(/The later moves are lost/)).toBeVisible();
  await page.goto(`./${OFF}#/`);
  await expect(page.getByText(/Your later moves could not be stored/)).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('full', 'no'));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(/: the game is now in your list\.$/)).toBeVisible();
  await expect(page.getByText(/Your later moves could not be stored/)).toHaveCount(0);
});

test('a device that keeps nothing says so, and the game is there until the page is left, and in its file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await sitDown(page, 'job-offer', 5, 0, `${OFF}&notes=off`);
  await expect(page.getByText(/This device cannot store the game/)).toBeVisible();
  await playOn(page, 2);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await (await saving).path();
  await page.evaluate(() => location.assign('#/'));
  await expect(page.getByText(/closing or reloading this page loses it/)).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await asked(page);
  await page.goto('about:blank');
  await page.goto(`./${OFF}#/`);
  await expect(page.getByRole('button', { name: 'Resume' })).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Resume' }).click();
  await asked(page);
});

test('a part that cannot be loaded is said, and had when it is asked for again', async ({ page }) => {
  const missing = /\/(rules-dialog|table)-.*\.js$/;
  await page.route(missing, (route) => route.abort());
  await page.goto(`./${OFF}#/`);
  await page.getByRole('button', { name: 'Rules' }).click();
  const said = page.getByRole('dialog', { name: 'This could not be loaded' });
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toBeVisible();
  await said.getByRole('button', { name: 'Close' }).click();
  await page.goto(`./${OFF}#/chairs/job-offer/5`);
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await expect(page.getByRole('heading', { name: 'Part of this page could not be loaded' })).toBeVisible();
  await page.unroute(missing);
  await page.getByRole('button', { name: 'Try again' }).click();
  await asked(page);
});

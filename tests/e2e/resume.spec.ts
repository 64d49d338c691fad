import { expect, type Locator, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { acceptLetter, answerAll, asked, endDay, openArticle, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

const OFF = '?stage=off';
/** A game of the job offer in which nothing has happened yet. */
const SAVE = 'ARwAAAAJam9iLW9mZmVyBJvXdRUXBQAAAAIAAQEAAAEBq992eA';
const click = (target: Locator) => target.click();

test('a game goes on after the page was loaded again, from the table and from the start', async ({ page }) => {
  await sitDown(page, 'white-house-2025', 5, 1, '?stage=off');
  for (let decision = 0; decision < 6; decision += 1) {
    const what = await asked(page);
    if (what === 'answer') await acceptLetter(page, click);
    else if (what === 'talk') await endDay(page, click);
    else break;
  }
  const before = await asked(page);
  const day = await page
    .getByText(/^Day \d of 8/)
    .first()
    .textContent();
  await page.reload();
  expect(await asked(page)).toBe(before);
  await expect(page.getByText(/^Day \d of 8/).first()).toHaveText(day ?? '');

  await page.goto('./?stage=off#/');
  await page.getByRole('button', { name: 'Resume' }).click();
  expect(await asked(page)).toBe(before);
});

test('a new game lies beside the others, which are named, put back, saved to a file and opened from it', async ({
  page,
}) => {
  await sitDown(page, 'job-offer', 5, 0, OFF);
  await answerAll(page, click);
  await endDay(page, click);
  await asked(page);
  await sitDown(page, 'job-offer', 6, 1, OFF);
  await answerAll(page, click);
  await (await openArticle(page, click, 1)).first().click();
  await page.goto(`./${OFF}#/`);
  await page.getByRole('button', { name: 'Resume' }).click();
  await asked(page);
  await expect(page.getByText('not sent yet', { exact: true })).toBeVisible();
  await page.goto(`./${OFF}#/`);
  await page.getByRole('button', { name: 'All games: 2' }).click();
  const list = page.getByRole('dialog', { name: 'Your games' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByText('Firm, Day 1 of 6')).toBeVisible();
  const older = list.getByRole('listitem').last();
  await older.getByRole('button', { name: /^Rename/ }).press('Enter');
  await page.keyboard.type('Monday group');
  await page.keyboard.press('Enter');
  await expect(older.getByRole('heading', { name: 'Monday group' })).toBeVisible();
  await expect(older.getByRole('button', { name: /^Rename/ })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await older.getByRole('button', { name: /^Save to a file/ }).click();
  const file = await (await saving).path();
  await older.getByRole('button', { name: /^Delete/ }).click();
  await older.getByRole('button', { name: /^Restore/ }).click();
  await expect(older.getByRole('heading', { name: 'Monday group' })).toBeVisible();
  await older.getByRole('button', { name: /^Delete/ }).press('Enter');
  await expect(older.getByText(/^Deleted: Monday group/)).toBeVisible();
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Save or delete' })).toBeVisible();

  await page.reload();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(/: the game is now in your list\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'All games: 2' }).click();
  await expect(list.getByText('Candidate, Day 1 of 6')).toBeVisible();
});

test('a game goes on after its tab was killed right after a move, and the games of other tabs with it', async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  await sitDown(second, 'job-offer', 6, 1, OFF);
  await sitDown(page, 'job-offer', 5, 0, OFF);
  await answerAll(page, click);
  const before = await newest(second);
  await endDay(page, click);
  // The move is made when the page has drawn it; killed before, the tab had made none.
  await expect.poll(async () => (await newest(page)).text.length).toBeGreaterThan(before.text.length);
  const crashed = page.waitForEvent('crash');
  // It never answers.
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  // Another tab is told of it a moment later.
  await expect.poll(async () => (await newest(second)).text.length).toBeGreaterThan(before.text.length);
  expect((await newest(second)).name).toBe(before.name);
  await answerAll(second, click);
  const third = await context.newPage();
  await third.goto(`./${OFF}#/`);
  await third.getByRole('button', { name: 'All games: 2' }).click();
  await third.getByRole('listitem').filter({ hasText: 'Candidate' }).getByRole('button', { name: 'Resume' }).click();
  await asked(third);
});

/** The game of this device that was played last, as it is kept. */
function newest(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  return page.evaluate(() => {
    const played = (name: string) => localStorage.getItem(name.replace('game:', 'game-mark:'))?.split(' ').at(-1) ?? '';
    const games = Object.keys(localStorage).filter((name) => name.startsWith('parley:game:'));
    const [name = ''] = games.sort((one, other) => (played(one) > played(other) ? -1 : 1));
    return { name, text: localStorage.getItem(name) ?? '' };
  });
}

test('a saved game that is damaged says so, leaves a way on, and takes no other with it', async ({ page }) => {
  await sitDown(page, 'job-offer', 5, 0, OFF);
  await page.evaluate(() => localStorage.setItem('parley:game', 'AAAAAAA'));
  await page.goto(`./${OFF}#/table/first`);
  await expect(page.getByRole('heading', { name: 'This game cannot be continued' })).toBeVisible();
  await page.getByRole('button', { name: 'To the scenarios' }).click();
  await page.getByRole('button', { name: 'All games: 2' }).click();
  const list = page.getByRole('dialog', { name: 'Your games' });
  await expect(list.getByText(/^The saved game is damaged/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Save to a file A saved game' }).click();
  expect(await (await saving).path()).toBeTruthy();
  await list.getByRole('button', { name: 'Delete A saved game' }).click();
  await list.getByRole('button', { name: 'Resume The job offer' }).click();
  await asked(page);
  expect(await page.evaluate(() => localStorage.getItem('parley:game'))).toBeNull();
});

test('a file that holds no whole game, or none at all, is told in a sentence', async ({ page }) => {
  await page.goto(`./${OFF}#/`);
  const open = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await open('game.txt', `Parley\n\nhttps://example.org/#${SAVE.slice(0, -7)}`);
  await expect(page.getByText('game.txt is incomplete: 7 characters are missing')).toBeVisible();
  await open('notes.txt', '<img src=x onerror="globalThis.wasHere = 1"> \u0000 hello');
  await expect(page.getByText(/^notes\.txt cannot be played yet/)).toBeVisible();
  await open('big.txt', 'x'.repeat(4_000_001));
  await expect(page.getByText(/^big\.txt is far too big/)).toBeVisible();
  expect(await page.evaluate(() => 'wasHere' in globalThis)).toBe(false);
  expect(await page.evaluate(() => Object.keys(localStorage).some((name) => name.startsWith('parley:game')))).toBe(
    false,
  );
});

import { expect, type Route } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { endGame, linkOf, type Sat } from './support/saved-game.ts';
import { test } from './support/test.ts';

/** A short game that is over. */
const GAME: Sat = { scenario: 'job-offer', seed: 11, chair: 1 };

test('a damaged link gets a clear sentence, not a blank page', async ({ page }) => {
  const code = linkOf(GAME);
  const middle = Math.floor(code.length / 2);
  const swapped = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1);
  const cases = [
    { code: code.slice(0, -12), says: 'This link is cut off: 12 characters are missing.' },
    { code: swapped, says: 'This link is damaged' },
    { code: 'what%20is%20this', says: 'This link contains characters that do not belong in it.' },
    { code: `B${code.slice(1)}`, says: 'This link was made by a newer version of Parley' },
  ];
  for (const broken of cases) {
    await page.goto('about:blank');
    await page.goto(`./?stage=off#${broken.code}`);
    await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
    await expect(page.getByText(broken.says)).toBeVisible();
  }
});

test('a link can be pasted on the start screen, and what is no link is refused there', async ({ page }) => {
  await endGame(page, { scenario: 'job-offer', seed: 12, chair: 0 });
  const link = await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue();
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto('./?stage=off#/');
  const field = page.getByRole('textbox', { name: /a result, a game/ });
  await field.fill('hello there');
  await page.getByRole('button', { name: 'Open', exact: true }).last().click();
  await expect(page.getByText('This is neither a game link nor a class code')).toBeVisible();
  await field.fill(link);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
});

const WORKER = /\/worker-[^/]*\.js$/;
const VERIFIED = 'Replayed here, with the same ending.';

test('a link is verified beside the page, which says so at once and can be left', async ({ page }) => {
  // Held back, so that the page is seen while it waits, however fast this machine is.
  const held: Route[] = [];
  let isHeld = true;
  await page.route(WORKER, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  await page.goto(`./#${linkOf(GAME)}`);
  await expect(page.getByRole('heading', { name: 'A shared game' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Replayed' })).toBeVisible();
  expect(await page.getByText(VERIFIED).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'To the scenarios' }).click();
  await expect(page.getByRole('heading', { name: 'The job offer' })).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);

  isHeld = false;
  const called = page.waitForEvent('worker');
  // One that was ended asks for nothing any more.
  await Promise.allSettled(held.map((route) => route.continue()));
  await page.goBack();
  expect((await called).url()).toMatch(WORKER);
  await expect(page.getByText(VERIFIED)).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
});

test('the worker of a link is called before any script of the page is there, and it alone', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/\/first-[^/]*\.js$/, (route) => {
    held.push(route);
  });
  const called = page.waitForEvent('worker');
  const opening = page.goto(`./#${linkOf(GAME)}`);
  expect((await called).url()).toMatch(WORKER);
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await opening;
  await expect(page.getByText(VERIFIED)).toBeVisible();
  expect(page.workers()).toHaveLength(1);
});

test('a link is verified on the page where its worker cannot be loaded', async ({ page }) => {
  await page.route(WORKER, (route) => route.abort());
  await page.goto(`./#${linkOf(GAME)}`);
  // In slices between which the page draws: on a machine with other work it takes its time.
  await expect(page.getByText(VERIFIED)).toBeVisible();
  expect(page.workers()).toHaveLength(0);
});

test('an address of the page’s folder that is not there is not answered with the page', async ({ request }) => {
  expect((await request.get('./assets/nothing-of-the-kind.js')).status()).toBe(404);
  expect((await request.get('./')).status()).toBe(200);
});

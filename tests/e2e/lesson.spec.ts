import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { shippedScenario } from '../support/scenarios.ts';
import { axeViolations } from './support/axe-violations.ts';
import { openPlainHost } from './support/plain-host.ts';
import { hurryOn } from './support/saved-game.ts';
import { asked, doAsAsked, playToTheEnd } from './support/table.ts';
import { test } from './support/test.ts';

const press = (target: { click: () => Promise<void> }) => target.click();

test('a lesson: handed out, played without a network and through reloads, collected, shown, talked about, printed', async ({
  browser,
}) => {
  const host = await openPlainHost();
  const address = `http://127.0.0.1:${host.port}/class/parley/?stage=off&notes=off`;
  const teacher = await deviceOf(browser);
  const board = await teacher.newPage();
  const links = await makeAndHandOut(board, address);
  expect(links).toHaveLength(4);

  // One of them loses the network: only there the page is kept, which takes its time.
  const pupils = await Promise.all(links.map((_, place) => deviceOf(browser, place === 1 ? 'allow' : 'block')));
  const [outcomes, photograph] = await playedBy(pupils, links);

  await board.bringToFront();
  await collect(board, outcomes, photograph);
  await project(board);
  await talkAbout(board, teacher);
  await print(board, address);
  for (const device of [teacher, ...pupils]) await device.close();
});

/** A browser of its own, as on a device that nobody has used before. */
function deviceOf(browser: Browser, serviceWorkers: 'allow' | 'block' = 'block'): Promise<BrowserContext> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  return browser.newContext({ viewport: { width: 1366, height: 650 }, permissions, serviceWorkers });
}

/** From the guide to the class, its two tables, and a link for each of the four chairs. */
async function makeAndHandOut(page: Page, address: string): Promise<string[]> {
  await page.goto(`${address}#/lesson`);
  await page.getByRole('link', { name: 'Your class' }).first().click();
  await page.getByLabel('Name of the class').fill('10b');
  await page.getByLabel('Scenario').selectOption({ label: 'The job offer' });
  await page.getByLabel('Number of students').fill('4');
  await page.getByRole('button', { name: 'Set up the tables' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  await page.getByRole('navigation', { name: 'Pages of this class' }).getByRole('link', { name: 'Hand out' }).click();
  await expect(page.getByRole('img', { name: 'QR code for the link' })).toHaveCount(4);
  await page.getByRole('button', { name: 'Copy all links as a list' }).click();
  await expect(page.getByText('The list is copied')).toBeVisible();
  const list = await page.evaluate(() => navigator.clipboard.readText());
  return list.split('\n').flatMap((row) => /https?:\S+/.exec(row) ?? []);
}

/**
 * Everybody plays; the second one without a network from its first move on, the third one with a reload in between.
 * Returns the links of all endings but the last one, which is shown as a code: that is photographed.
 */
async function playedBy(pupils: readonly BrowserContext[], links: readonly string[]): Promise<[string[], Buffer]> {
  const pages = await Promise.all(pupils.map((pupil) => pupil.newPage()));
  for (const [index, page] of pages.entries()) await sit(page, links[index] ?? '');
  const [, second, third] = pages;
  if (second === undefined || third === undefined) throw new Error('four pupils');
  await second.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await second.context().setOffline(true);
  await doAsAsked(second, press, await now(second));
  await second.reload();
  await asked(second);
  await doAsAsked(third, press, await now(third));
  await third.reload();
  const outcomes: string[] = [];
  for (const page of pages) {
    await page.bringToFront();
    // All but one, who plays from the first day to the last without a network, go on near the end of their talks.
    if (page !== second) await hurryOn(page, shippedScenario('job-offer'), 2);
    await playToTheEnd(page, press);
    outcomes.push(await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue());
  }
  const last = pages.at(-1);
  await last?.getByRole('button', { name: 'Show to the class' }).click();
  const photograph = await last?.getByRole('dialog').screenshot();
  return [outcomes.slice(0, -1), photograph ?? Buffer.of()];
}

async function now(page: Page): Promise<'open' | 'answer' | 'reply' | 'carry' | 'vote' | 'talk'> {
  const what = await asked(page);
  if (what === 'ended') throw new Error('over before anything was done');
  return what;
}

async function sit(page: Page, link: string): Promise<void> {
  await page.goto(link.replace('#', '?stage=off&notes=off#').replace(/\?([^#]*)\?([^#]*)#/, '?$1#'));
  await expect(page.getByText(/Your table: Table (Alder|Hazel)\./)).toBeVisible();
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await asked(page);
}

/** Three links in one paste, as from a chat, one of them twice; the fourth from the photograph of a screen. */
async function collect(page: Page, outcomes: readonly string[], photograph: Buffer): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages of this class' }).getByRole('link', { name: 'Results' }).click();
  const [first = ''] = outcomes;
  const said = [...outcomes.map((link, index) => `pupil ${index + 1}: ${link} done!`), `once more ${first}`];
  await page.getByLabel('Links of finished games, one or many').fill(said.join('\n'));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('3 new results were added.').first()).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name: 'board.png', mimeType: 'image/png', buffer: photograph });
  await expect(page.getByText('1 new result was added.').first()).toBeVisible();
  const board = page.getByRole('region', { name: 'Result of each table' });
  await expect(board.getByRole('row')).toHaveCount(5);
  await expect(page.getByText('not checked yet')).toHaveCount(0);
  await expect(board.getByRole('rowheader')).toHaveText([/Alder · CA/, /Alder · FI/, /Hazel · CA/, /Hazel · FI/]);
  expect(await axeViolations(page)).toEqual([]);
  await page.reload();
  await expect(board.getByRole('row')).toHaveCount(5);
}

/** For the whole class to see: no names of pupils, step by step by keyboard. */
async function project(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the results to the class' }).click();
  const show = page.getByRole('dialog');
  await expect(show).toBeVisible();
  await page.keyboard.press('PageDown');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(show).toBeHidden();
}

/** The debrief of one of the games, in a tab of its own. */
async function talkAbout(page: Page, teacher: BrowserContext): Promise<void> {
  await page.getByRole('region', { name: 'Result of each table' }).getByRole('button').first().click();
  const opened = teacher.waitForEvent('page');
  await page.getByRole('link', { name: 'Open the debrief in a new tab' }).click();
  const debrief = await opened;
  await expect(debrief.getByText('Replayed here, with the same ending.')).toBeVisible();
  await debrief.close();
  await page.keyboard.press('Escape');
}

/** A role of the printed kit, alone on its sheets. */
async function print(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/kit/job-offer`);
  await page
    .getByRole('radio', { name: /Mandate: / })
    .first()
    .check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this document' })).toBeHidden();
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
}

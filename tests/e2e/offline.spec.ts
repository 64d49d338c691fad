import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { makeNewerBuild } from './support/newer-build.ts';
import { BUILT, openPlainHost, type PlainHost } from './support/plain-host.ts';
import { asked, doAsAsked, playToTheEnd, takeShownChair, wayTo } from './support/table.ts';
import { test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

const FOLDER = '/class/parley/?stage=off&notes=off';

/** Opens the first screen, and waits until the device keeps the page. */
async function openAndKeep(page: Page, host: PlainHost): Promise<string> {
  const address = `http://127.0.0.1:${host.port}${FOLDER}`;
  await page.goto(`${address}#/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return address;
}

test('after the first visit all goes on without a network: a game, its debrief, the workshop, another language', async ({
  page,
  context,
}) => {
  const host = await openPlainHost();
  const address = await openAndKeep(page, host);
  await page.goto(`${address}#/chairs/job-offer/11`);
  await doAsAsked(page, (target) => target.click(), (await takeShownChair(page, 1)) as 'talk');
  host.close();
  await context.setOffline(true);
  await page.reload();
  await asked(page);
  await playToTheEnd(page, (target) => target.click());
  await wayTo(page, 'Path').click();
  await expect(page.getByRole('slider', { name: 'Moment of the game' })).toBeVisible();

  await page.goto(`${address}#/workshop`);
  await page.getByRole('button', { name: 'Copy The job offer' }).click();
  await expect(page.getByText('No errors')).toBeVisible();
  // In a tab of its own, as who comes back the next day.
  const next = await context.newPage();
  await next.goto(`${address}#/`);
  await expect(next.getByText('More scenarios')).toBeVisible();
  await next.getByRole('button', { name: 'Settings' }).click();
  await next.getByRole('radio', { name: 'Українська' }).check();
  await expect(next.getByRole('heading', { name: 'Інші сценарії' })).toBeAttached();
});

test.describe('an update', () => {
  const newer = 'test-results/newer-build';
  let served = BUILT;
  let host: PlainHost;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    makeNewerBuild(newer);
    host = await openPlainHost({}, () => served);
  });
  test.beforeEach(() => {
    served = BUILT;
  });
  test.afterAll(() => host.close());

  const isNewer = (page: Page) => page.locator('script[src*="/newer-"]');

  test('is offered where nobody is in the middle of something, and leaves another tab whole', async ({
    page: table,
    context,
  }) => {
    const address = await openAndKeep(table, host);
    await table.goto(`${address}#/chairs/job-offer/11`);
    await takeShownChair(table, 1);
    served = newer;
    // Whoever opens it has the server asked.
    const start = await context.newPage();
    await start.goto(`${address}#/`);
    await expect(start.getByText('A new version of Parley is ready.')).toBeVisible();
    await expect(table.getByText('A new version of Parley is ready.')).toBeHidden();
    await start.getByRole('button', { name: 'Update' }).click();
    await expect(isNewer(start)).toBeAttached();
    await expect(start.getByText('Continue where you left off')).toBeVisible();

    await expect(isNewer(table)).toHaveCount(0);
    await table.getByRole('button', { name: 'Rules' }).click();
    await expect(table.getByRole('dialog', { name: 'Rules' })).toBeVisible();
    await table.keyboard.press('Escape');
    await table.goto(`${address}#/`);
    await table.getByRole('button', { name: 'Update' }).click();
    await expect(isNewer(table)).toBeAttached();
  });

  test('that takes parts away from an open page is told, with a way on', async ({ page }) => {
    // By plain http nothing is kept, and the server answers with its first page what it does not have.
    const address = `http://classroom.test:${host.port}${FOLDER}`;
    const comes = page.waitForResponse(/more-messages/);
    await page.goto(`${address}#/chairs/job-offer/11`);
    await takeShownChair(page, 1);
    await comes;
    served = newer;
    await page.getByRole('button', { name: 'Rules' }).click();
    await expect(page.getByRole('dialog', { name: 'This could not be loaded' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Parley was updated while this page was open')).toBeHidden();
    await page.goto(`${address}#/workshop`);
    await expect(page.getByRole('heading', { name: 'Part of this page could not be loaded' })).toBeVisible();
    await expect(page.getByText('Parley was updated while this page was open')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Update' }).click();
    await expect(page.getByRole('button', { name: 'Copy The job offer' })).toBeVisible();
    await page.goto(`${address}#/table`);
    await asked(page);
  });
});

import { expect, type Page } from '@playwright/test';
import { readGoldenLinks } from '../replays/golden-files.ts';
import { openPlainHost, type PlainHost } from './support/plain-host.ts';
import { asked, doAsAsked, type Shown, takeShownChair } from './support/table.ts';
import { test } from './support/test.ts';

const FOLDER = '/class/parley/?stage=off';
const [LINK] = readGoldenLinks();

/** Waits until a link is known to be true, then takes a chair, and plays some moves. */
async function openLinkAndPlay(shown: Shown, goTo: (fragment: string) => Promise<unknown>): Promise<void> {
  await expect(shown.getByText('Replayed here, with the same ending.')).toBeVisible();
  await goTo('#/chairs/job-offer/11');
  let what = await takeShownChair(shown, 1);
  for (let move = 0; move < 3 && what !== 'ended'; move += 1) {
    await doAsAsked(shown, (target) => target.click(), what);
    what = await asked(shown);
  }
}

/** Opens a link in a frame of another page, and plays there. */
async function playInFrame(page: Page, outside: string, inside: string, sandbox?: string): Promise<void> {
  const asking = new URLSearchParams({ src: `${inside}${FOLDER}#${LINK?.code}`, ...(sandbox && { sandbox }) });
  await page.goto(`${outside}/frame/?${asking}`);
  const inFrame = page.frameLocator('iframe');
  const waiting = page.frames()[1] ?? page;
  const shown: Shown = {
    getByRole: (...given) => inFrame.getByRole(...given),
    getByText: (...given) => inFrame.getByText(...given),
    waitForFunction: waiting.waitForFunction.bind(waiting) as Page['waitForFunction'],
    keyboard: page.keyboard,
  };
  const [, frame] = page.frames();
  await openLinkAndPlay(shown, async (fragment) => frame?.goto(`${inside}${FOLDER}${fragment}`));
}

test.describe('a plain host', () => {
  let host: PlainHost;
  let open: PlainHost;
  test.beforeAll(async () => {
    host = await openPlainHost();
    open = await openPlainHost({ 'Access-Control-Allow-Origin': '*' });
  });
  test.afterAll(() => {
    host.close();
    open.close();
  });

  test('opens links and is played on in a folder, by plain http, where nothing needs a secure page', async ({
    page,
  }) => {
    const address = `http://classroom.test:${host.port}${FOLDER}`;
    await page.goto(`${address}#${LINK?.code}`);
    expect(await page.evaluate(() => ({ isSecureContext, clipboard: 'clipboard' in navigator }))).toEqual({
      isSecureContext: false,
      clipboard: false,
    });
    await openLinkAndPlay(page, (fragment) => page.goto(`${address}${fragment}`));
  });

  test('lets a link be copied by plain http, too', async ({ page }) => {
    const address = `http://classroom.test:${host.port}${FOLDER}`;
    await page.goto(`${address}#${LINK?.code}`);
    const link = await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByRole('button', { name: 'Copied the link' })).toBeVisible();
    await page.goto(`${address}#/`);
    const field = page.getByRole('textbox', { name: /a result, a game/ });
    await field.press('ControlOrMeta+V');
    await expect(field).toHaveValue(link);
  });

  test('shows it in a frame of its own pages, and of another’s', async ({ page }) => {
    const own = `http://127.0.0.1:${host.port}`;
    await playInFrame(page, own, own);
    await playInFrame(page, `http://127.0.0.1:${open.port}`, own);
  });

  test('shows it in a frame that may keep nothing and is of no origin, where it lets others read its files', async ({
    page,
  }) => {
    const address = `http://127.0.0.1:${open.port}`;
    await playInFrame(page, address, address, 'allow-scripts');
  });

  test('says so where a frame of no origin may not read its files', async ({ page }) => {
    const address = `http://127.0.0.1:${host.port}`;
    const asking = new URLSearchParams({ src: `${address}${FOLDER}`, sandbox: 'allow-scripts' });
    await page.goto(`${address}/frame/?${asking}`);
    await expect(page.frameLocator('iframe').getByText('open this page in a tab of its own')).toBeVisible();
  });
});

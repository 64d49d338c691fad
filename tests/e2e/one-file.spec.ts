import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { playToTheEnd, takeShownChair, wayTo } from './support/table.ts';
import { test } from './support/test.ts';

test.use({ hasIdleTime: true });

const BUILT = 'test-results/one-file';

test.beforeAll(async () => {
  const configFile = fileURLToPath(new URL('../../tools/usb/vite.config.ts', import.meta.url));
  await build({ configFile, mode: 'usb', logLevel: 'error', build: { outDir: BUILT } });
});

test('the page as one file is played without any server, with its stage, its workers and its debrief', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const beside: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) beside.push(request.url());
  });
  const address = `${pathToFileURL(`${BUILT}/parley.html`).href}?notes=off`;
  await page.goto(`${address}#/chairs/job-offer/11`);
  await takeShownChair(page, 1);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await playToTheEnd(page, (target) => target.click());
  await expect(page.getByRole('textbox', { name: 'Link to this ending' })).toHaveValue(/^file:.*parley\.html#/);
  await expect(page.getByText('This link only works with this file')).toBeVisible();
  await wayTo(page, 'Path').click();
  await expect(page.getByRole('slider', { name: 'Moment of the game' })).toBeVisible();
  await page.goto(`${address}#/workshop`);
  await page.getByRole('button', { name: 'Copy The job offer' }).click();
  await expect(page.getByText('No errors')).toBeVisible();
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toContain('blob:');
  expect({ errors, beside }).toEqual({ errors: [], beside: [] });
});

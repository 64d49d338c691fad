import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { releasesIn } from '../../src/cli/release/archive.ts';
import { linksOf, type ReleaseLink } from '../releases/golden-links.ts';
import { axeViolations } from './support/axe-violations.ts';
import { type BuiltPage, serveBuilt } from './support/serve-built.ts';
import { test } from './support/test.ts';

const RELEASE = releasesIn('assets/releases').at(-1);
const LINKS = linksOf(String(RELEASE?.name));
/** Finished by its person, and saved in the middle. */
const FINISHED = linkThat(({ told }) => told.scenario === 'job-offer' && told.ending !== null);
const SAVED = linkThat(({ told }) => told.kind === 'save' && told.seats['ukraine'] === 'person');
const VERIFIED = 'Played again here, to the same ending.';

// One build serves both.
test.describe.configure({ mode: 'default' });

// A Parley whose rules are newer than those of every release: its own links are none of these tests' business.
let newer: BuiltPage;

test.beforeAll(async () => {
  newer = await serveBuilt(fileURLToPath(new URL('newer/vite.config.ts', import.meta.url)));
});

test.afterAll(() => newer.close());

function linkThat(is: (link: ReleaseLink) => boolean): string {
  const link = LINKS.find(is);
  if (link === undefined) throw new Error('The release has no such link.');
  return link.code;
}

/** True of the name of a game that the release keeps, the only one or one of several. */
function isKeptByRelease(name: string): boolean {
  return name.startsWith(`parley-release-${RELEASE?.name}:game`);
}

/** Names of what this device keeps. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).sort());
}

test('a link of older rules is played again, debriefed and branched in the release that it is of', async ({ page }) => {
  await page.goto(`${newer.address}?notes=off#${FINISHED}`);
  await expect(page.getByText(VERIFIED)).toBeVisible();
  expect(page.url()).toBe(`${newer.address}releases/${RELEASE?.name}/index.html?notes=off#${FINISHED}`);
  await expect(page.getByText(/^This is Parley as it was on/)).toBeVisible();
  const link = page.getByRole('textbox', { name: 'Link to this outcome' });
  await expect(link).toHaveValue(`${newer.address}#${FINISHED}`);
  // The worker shares its scripts with the page.
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    `/releases/${RELEASE?.name}/worker.js`,
  ]);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Replay' }).first().click();
  await page.getByRole('button', { name: 'Branch from here' }).click();
  await expect(page).toHaveURL(/releases\/\d+\/index\.html\?notes=off#\/table(\/\w+)?$/);
  await expect(page.locator('.table-screen')).toBeVisible();
  const names = await kept(page);
  expect(names.some(isKeptByRelease)).toBe(true);
  expect(names).not.toContain('parley:game');

  // Back to what was shown, and from there to a chair in the Parley of today.
  await page.goBack();
  await page.getByRole('button', { name: 'Play it yourself' }).click();
  await expect(page).toHaveURL(`${newer.address}#/chairs/job-offer/chair/candidate`);
  await page.goBack();
  await expect(page.getByText(VERIFIED)).toBeVisible();
  await page.getByRole('link', { name: 'To today’s Parley' }).click();
  await expect(page).toHaveURL(`${newer.address}#/`);
  await expect(page.getByRole('heading', { name: 'The job offer' })).toBeVisible();
});

test('a saved game of older rules is gone on with in its release, and stays where it was', async ({ page }) => {
  await page.goto(`${newer.address}?stage=off#/`);
  await page.evaluate((text) => localStorage.setItem('parley:game', text), SAVED);
  await page.reload();
  await expect(page.getByText('An older version of Parley, from')).toBeVisible();
  await page.getByRole('button', { name: 'Continue in the older version' }).click();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(page.locator('.table-screen')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('parley:game'))).toBe(SAVED);
  expect((await kept(page)).some(isKeptByRelease)).toBe(true);
});

// Takes the pictures of the documentation, and the social picture, from the built page: `npm run build`, then
// `npm run pictures`.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chooseChair, playUntil, settled } from './pictures/play.mjs';
import { takeSocialCard, takeTouchIcon } from './pictures/social-card.mjs';
import { findChromium } from './setup/find-chromium.mjs';

const PORT = 4311;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const FOLDER = 'docs/pictures';
const SOCIAL = 'assets/social';
/** Seeds that are tried for a game that comes to what is wanted. */
const MOST_SEEDS = 40;

async function picture(page, name) {
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 82 });
}

async function takeStart(page) {
  await page.goto(`${ADDRESS}#/`);
  await page.getByRole('heading', { name: 'After the White House' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await picture(page, 'start');
}

async function takeChairs(page) {
  await chooseChair(page, ADDRESS, { seed: 9, theme: 'dark' });
  await page.evaluate(() => document.activeElement?.blur());
  await picture(page, 'chairs');
}

/** The text holds something, and a letter waits. */
async function takeTable(page, theme, name) {
  await chooseChair(page, ADDRESS, { seed: 9, theme });
  await playUntil(page, ({ what, decision }) => what === 'answer' && decision >= 5);
  await settled(page);
  await picture(page, name);
}

/** The meeting is signed, and the talks go on around one table. */
async function takeHall(page) {
  const inHall = async ({ what }) =>
    what === 'talk' &&
    (await page
      .locator('.text-panel')
      .getByText(/^Signed on/)
      .count()) > 0;
  await playSeeds(page, inHall);
  await settled(page);
  await picture(page, 'hall');
}

async function takeEnding(page) {
  await playSeeds(page, async ({ what }) => what === 'ended' && (await page.locator('.debrief-column').count()) === 3);
  await picture(page, 'ending');
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.evaluate(() => document.activeElement?.blur());
  await picture(page, 'debrief');
}

/** Plays one game after another until one comes to what is wanted. */
async function playSeeds(page, wanted) {
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    await chooseChair(page, ADDRESS, { seed, theme: 'dark' });
    if (await playUntil(page, wanted)) return;
    await page.evaluate(() => localStorage.clear());
  }
  throw new Error(`No game of ${MOST_SEEDS} came to what is wanted.`);
}

mkdirSync(FOLDER, { recursive: true });
mkdirSync(SOCIAL, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
/** Each in a browser of its own: a game that is kept from another picture would ask whether to give it up. */
async function inNewPage(take) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await take(await context.newPage());
  await context.close();
}
try {
  await inNewPage(takeStart);
  await inNewPage(takeChairs);
  await inNewPage((page) => takeTable(page, 'dark', 'table'));
  await inNewPage((page) => takeTable(page, 'light', 'table-light'));
  await inNewPage(takeHall);
  await inNewPage(takeEnding);
  await takeSocialCard(browser, ADDRESS, `${SOCIAL}/card.jpg`);
  await takeTouchIcon(browser, `${SOCIAL}/touch-icon.png`);
} finally {
  await browser.close();
  await server.close();
}

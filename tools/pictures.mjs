// Takes the pictures of the documentation, and the social picture, from the built page: `npm run build`, then
// `npm run pictures`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { takeIcons } from './pictures/icons.mjs';
import { leave, openClass, seatPupils, showBoard } from './pictures/live-class.mjs';
import { takeSocialCard } from './pictures/social-card.mjs';
import { openWorkshop, playGames, showTable, writeSlip } from './pictures/workshop.mjs';
import { findChromium } from './setup/find-chromium.mjs';
import { importSource } from './source/import-source.mjs';

const PORT = 4311;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const FOLDER = 'docs/pictures';
const SOCIAL = 'assets/social';

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => document.activeElement?.blur());
  const png = await page.screenshot();
  writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(await page.evaluate(smaller, png.toString('base64')), 'base64'));
}

/**
 * On the page: a picture of half the weight of a JPEG with letters as sharp, which browsers can write themselves.
 *
 * @param {string} png base64
 * @returns {Promise<string>} base64
 */
async function smaller(png) {
  const QUALITY = 0.8;
  // Not fetched: the page asks for nothing but its own files, and a data address is none.
  const read = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([read], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })).arrayBuffer(),
  );
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function takeStart(page) {
  await page.goto(`${ADDRESS}#/`);
  await page.getByRole('heading', { name: 'More scenarios' }).waitFor();
  await picture(page, 'start');
}

async function takeChairs(page) {
  await page.goto(`${ADDRESS}#/chairs/white-house-2025`);
  await page.getByRole('radio').nth(1).press('Space');
  await page.getByRole('heading', { name: 'Mandate' }).waitFor();
  await picture(page, 'chairs');
}

/** Opens a saved game at its table, once the painted stage stands still. */
async function openTable(page, save, theme) {
  await page.addInitScript((text) => localStorage.setItem('parley:game', text), save);
  await page.goto(`${ADDRESS}?notes=off&theme=${theme}#/table`);
  await settled(page);
}

async function settled(page) {
  await page.locator('[data-ready="true"][data-awake="false"]').waitFor();
}

async function takeTable(page, save, theme, name) {
  await openTable(page, save, theme);
  await picture(page, name);
}

/** The meeting is signed, and the talks go on around one table. */
async function takeHall(page, save) {
  await openTable(page, save, 'dark');
  await page.getByRole('button', { name: 'Yes, sign' }).click();
  const confirm = page.getByRole('button', { name: 'Sign anyway' });
  if (await confirm.isVisible()) await confirm.click();
  await page.locator('[data-scene="hall"][data-awake="false"]').waitFor();
  await picture(page, 'hall');
}

async function takeEnding(page, link) {
  await page.goto(`${ADDRESS}#${link}`);
  await settled(page);
  await picture(page, 'ending');
}

/** Takes the pictures of the workshop for the authors' guide. */
async function takeWorkshop(page) {
  await openWorkshop(page, ADDRESS);
  const mend = await writeSlip(page);
  await picture(page, 'workshop-error');
  await mend();
  await showTable(page);
  await picture(page, 'workshop-points');
  await playGames(page);
  await picture(page, 'workshop-games');
}

/** A live class on its teacher's board. */
async function takeBoard(page) {
  const code = await openClass(page, ADDRESS);
  const pupils = await seatPupils(browser, ADDRESS, code);
  await showBoard(page, pupils);
  await picture(page, 'live-board');
  await leave(pupils);
}

mkdirSync(FOLDER, { recursive: true });
mkdirSync(SOCIAL, { recursive: true });
const { module } = await runnerImport('./tools/moments/moments.ts');
const moments = module.findMoments();
const root = fileURLToPath(new URL('..', import.meta.url));
const { main } = await importSource(root, 'src/server/main.ts');
// Nothing is left behind.
const env = { PARLEY_DATA: 'memory' };
const stop = await main({ root, port: PORT, toAll: false, env, say: () => {}, warn: console.error });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
/** Each in a browser of its own, so that none finds what another one has kept. */
async function inNewPage(take) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    colorScheme: 'dark',
  });
  await take(await context.newPage());
  await context.close();
}
try {
  await inNewPage(takeStart);
  await inNewPage(takeChairs);
  await inNewPage((page) => takeTable(page, moments.letter, 'dark', 'table'));
  await inNewPage((page) => takeTable(page, moments.letter, 'light', 'table-light'));
  await inNewPage((page) => takeHall(page, moments.ballot));
  await inNewPage((page) => takeEnding(page, moments.signed));
  await inNewPage(takeWorkshop);
  await inNewPage(takeBoard);
  await takeSocialCard(browser, ADDRESS, `${SOCIAL}/card.jpg`);
  await takeIcons(browser, SOCIAL);
} finally {
  await browser.close();
  await stop();
}

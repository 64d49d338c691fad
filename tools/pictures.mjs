// Takes the pictures of the documentation from the built page: `npm run build`, then `npm run pictures`.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './setup/find-chromium.mjs';

const PORT = 4311;
const FOLDER = 'docs/pictures';

/** Plays a few moves of the flagship as Ukraine, until the text holds something and a letter waits. */
async function playUntilALetterWaits(page) {
  await page.goto(`http://127.0.0.1:${PORT}/?renderer=canvas#/chairs/white-house-2025/9`);
  await page.getByRole('radio').nth(1).press('Space');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  const endDay = page.locator('button:not([aria-disabled="true"])', { hasText: /^End my / });
  const sign = page.getByRole('button', { name: 'Yes, sign' });
  for (let move = 0; ; move += 1) {
    await accept.or(endDay).or(sign).first().waitFor();
    const waits = await accept.isVisible();
    if (waits && move >= 5) break;
    if (waits) await accept.click();
    else await ((await sign.isVisible()) ? sign : endDay).click();
  }
  await page.locator('[data-ready="true"][data-awake="false"]').waitFor();
}

mkdirSync(FOLDER, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await playUntilALetterWaits(page);
  await page.screenshot({ path: `${FOLDER}/table.jpg`, type: 'jpeg', quality: 82 });
} finally {
  await browser.close();
  await server.close();
}

import { expect, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { readGoldenLinks } from '../replays/golden-files.ts';
import { axeViolations } from './support/axe-violations.ts';
import { openEnding } from './support/open-ending.ts';
import { openPlainHost } from './support/plain-host.ts';
import { test } from './support/test.ts';

const [LINK] = readGoldenLinks();

/** What a phone reads off the screen, which it sees smaller and not quite sharp. */
async function readOff(page: Page, scale: number): Promise<string> {
  const picture = (await page.screenshot()).toString('base64');
  const seen = await page.evaluate(
    async ({ picture, scale }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      Object.assign(context, { filter: 'blur(0.6px)', imageSmoothingQuality: 'high' });
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      // One byte a pixel, as text: an array of all numbers would take the better part of a minute.
      const grey = data.filter((_, index) => index % 4 === 0);
      const bytes = Array.from({ length: canvas.height }, (_, y) =>
        String.fromCharCode(...grey.subarray(y * canvas.width, (y + 1) * canvas.width)),
      );
      return { width: canvas.width, height: canvas.height, grey: btoa(bytes.join('')) };
    },
    { picture, scale },
  );
  const { width, height } = seen;
  const data = Uint8Array.from([...Buffer.from(seen.grey, 'base64')].flatMap((light) => [light, light, light, 255]));
  return decodeQR({ width, height, data });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes have no pixel in common. */
function isApart(one: Box | null, other: Box | null): boolean {
  if (one === null || other === null) return false;
  return one.x + one.width <= other.x || one.y + one.height <= other.y;
}

test('a link is shown to a class as a code that a phone reads off the screen, and handed on in other ways', async ({
  page,
}) => {
  await openEnding(page);
  const link = await page.getByRole('textbox', { name: 'Link to this ending' }).inputValue();
  const show = page.getByRole('button', { name: 'Show to the class' });
  await show.click();
  const code = page.getByRole('img', { name: 'QR code for the link' });
  for (const [width, height, scale] of [
    [1920, 1080, 0.4],
    [1366, 768, 0.5],
    [320, 640, 1],
  ] as const) {
    await page.setViewportSize({ width, height });
    await code.scrollIntoViewIfNeeded();
    expect(await readOff(page, scale)).toBe(link);
    const box = await code.boundingBox();
    if (width > height) expect(box?.height).toBeGreaterThan(0.6 * height);
    const words = await page.getByText('Point a phone’s camera').boundingBox();
    expect(isApart(box, words)).toBe(true);
  }
  expect(await axeViolations(page, { within: 'dialog' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(show).toBeFocused();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).click(),
  ]);
  await expect(page.getByText(`Saved as ${picture.suggestedFilename()}.`)).toBeVisible();
});

test('an outcome stands in a frame of another page, where nothing is kept and nothing leads away', async ({ page }) => {
  await openEnding(page);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Put it on a page' }).click();
  const html = await page.getByRole('textbox', { name: 'HTML code' }).inputValue();

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no storage here', 'SecurityError');
      },
    });
  });
  const other = await openPlainHost();
  await page.goto(`http://127.0.0.1:${other.port}/frame/?src=about:blank`);
  await page.setContent(html);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(frame.getByText('Replayed here, with the same ending.')).toBeVisible();
  expect(await frame.getByRole('button').count()).toBe(0);
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link').click()]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(headline);
  expect(new URL(opened.url()).search).toBe('');
  await opened.close();
  other.close();

  await page.setViewportSize({ width: 480, height: 360 });
  await page.goto(`./?embed=1#${LINK?.code.slice(0, -9)}`);
  await expect(page.getByText('This link is cut off: 9 characters are missing.')).toBeVisible();
  await page.goto(`./?embed=1#${LINK?.code}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  expect(await axeViolations(page)).toEqual([]);
});

test('a whole message with a link in it can be pasted on the first screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?stage=off#/');
  const address = new URL(`#${LINK?.code}`, page.url()).href;
  const lines = address.match(/.{1,76}/g)?.join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), `Hi all,\nlook (${lines}).\nOlha #parley`);
  const field = page.getByRole('textbox', { name: /a result, a game/ });
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await field.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Link to this ending' })).toHaveValue(
    address.replace('/?stage=off', '/'),
  );
});

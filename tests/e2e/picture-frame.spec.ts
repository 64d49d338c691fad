import { type CDPSession, expect, type Page } from '@playwright/test';
import type { Moments } from '../../tools/moments/moments.ts';
import { IN_MOTION } from './support/in-motion.ts';
import { openSaved } from './support/saved-game.ts';
import { sharedMoments } from './support/shared-moments.ts';
import { test } from './support/test.ts';

test.use(IN_MOTION);

test.use({ hasIdleTime: true });

let moments: Moments;
test.beforeAll(async () => {
  moments = await sharedMoments();
});

/**
 * What a screen may become while a picture stands on it: width, height, device pixels a CSS pixel. A browser that is
 * told another density alone tells its page nothing, as a real screen would: the size changes a little, too.
 */
const CHANGES = [
  ['a bar of the browser', 1366, 740, 1],
  ['a projector', 1920, 1080, 1],
  ['a denser screen', 1918, 1080, 2],
  ['zoomed', 1093, 614, 1.25],
  ['turned', 800, 1280, 2],
  ['back again', 1366, 768, 1],
] as const;

type Screen = (typeof CHANGES)[number];

async function become(browser: CDPSession, [, width, height, deviceScaleFactor]: Screen): Promise<void> {
  await browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
}

/** In which way the picture does not fill its frame, or is not painted for it; nothing where it does. */
function misfit(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas[data-ready="true"] canvas');
    const [box, frame] = [canvas?.getBoundingClientRect(), canvas?.parentElement?.getBoundingClientRect()];
    if (!canvas || !box || !frame) return 'no picture';
    const beside = (['left', 'top', 'right', 'bottom'] as const).filter((at) => Math.abs(box[at] - frame[at]) > 1);
    if (beside.length > 0) return `not at its frame's ${beside}`;
    const density = Math.min(devicePixelRatio, 2);
    const off = [canvas.width - box.width * density, canvas.height - box.height * density];
    return off.some((pixels) => Math.abs(pixels) > 2) ? `${off} pixels more than it covers` : '';
  });
}

async function followsItsFrame(page: Page, browser: CDPSession, screens: readonly Screen[] = CHANGES): Promise<void> {
  for (const screen of screens) {
    await become(browser, screen);
    await expect.poll(() => misfit(page), screen[0]).toBe('');
  }
}

test('a picture follows its frame on every screen, and none has the size of the one before', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  await page.goto(`./#${moments.signed}`);
  await followsItsFrame(page, browser);
  // Left in another size than it was mounted in.
  await become(browser, CHANGES[0]);
  await expect.poll(() => misfit(page), 'the ending').toBe('');
  await page.getByRole('button', { name: /^Play it as Moscow/ }).click();
  await page.getByRole('radio').nth(1).press('Space');
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  await page.locator('.first-dawn').getByRole('button').click();
  await expect(page.locator('.stage-canvas')).toHaveAttribute('data-scene', 'map');
  await page.keyboard.press('F4');
  await expect.poll(() => misfit(page), 'the next table').toBe('');
  await followsItsFrame(page, browser);
});

test('the hall follows its frame, and without the stage so does the still picture of an ending', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  await openSaved(page, moments.ballot, './');
  await page.getByRole('button', { name: 'Yes, sign' }).click();
  await expect(page.locator('.stage-canvas')).toHaveAttribute('data-scene', 'hall');
  await followsItsFrame(page, browser);
  await page.goto(`./?stage=off#${moments.signed}`);
  await followsItsFrame(page, browser);
});

import { expect, type Locator, type Page } from '@playwright/test';
import type { Moments } from '../../tools/moments/moments.ts';
import { openSaved } from './support/saved-game.ts';
import { sharedMoments } from './support/shared-moments.ts';
import { asked, openArticle, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

test.use({ hasIdleTime: true });

let moments: Moments;
test.beforeAll(async () => {
  moments = await sharedMoments();
});

const stageOf = (page: Page) => page.locator('.stage-canvas');
const atRest = (page: Page) => expect(stageOf(page)).toHaveAttribute('data-awake', 'false');

async function resume(page: Page, save: string): Promise<void> {
  await openSaved(page, save, './');
  await expect(stageOf(page)).toHaveAttribute('data-ready', 'true');
  await atRest(page);
}

async function signTheOpening(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yes, sign' }).click();
  const confirm = page.getByRole('button', { name: 'Sign all the same' });
  if (await confirm.isVisible()) await confirm.click();
  await expect(stageOf(page)).toHaveAttribute('data-scene', 'hall');
}

test('Phaser is loaded after the first paint, paints the map, and sleeps while nothing moves', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'The job offer' })).toBeVisible();
  expect(asked.filter((url) => url.includes('mount-stage'))).toEqual([]);
  await sitDown(page, 'white-house-2025', 3, 1);
  const stage = page.locator('.stage-canvas');
  await expect(stage).toHaveAttribute('data-ready', 'true');
  await expect(stage).toHaveAttribute('data-awake', 'false');
  expect(asked.filter((url) => url.includes('mount-stage'))).toHaveLength(1);

  // Who does without it has words in its place at once, and nothing is loaded for it the next time.
  const words = page.getByRole('region', { name: 'Who talks with whom' }).getByRole('listitem').first();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: /^Without the painted map/ }).check();
  await expect(stage).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(words).toBeInViewport();
  await page.reload();
  await expect(words).toBeInViewport();
  await expect(stage).toHaveCount(0);
  expect(asked.filter((url) => url.includes('mount-stage'))).toHaveLength(1);
});

test('a click on a delegation addresses it or not, and a click on a venue puts it into the offer', async ({ page }) => {
  await sitDown(page, 'white-house-2025', 3, 1);
  while ((await asked(page)) === 'answer') {
    await page.getByRole('button', { name: 'Refuse', exact: true }).click();
    await page.getByRole('button', { name: /not now/i }).click();
  }
  await expect(page.locator('.stage-canvas')).toHaveAttribute('data-ready', 'true');
  await (await openArticle(page, (target) => target.click(), 1)).first().waitFor();
  const pressedIn = async (part: string) =>
    (
      await page.locator(`${part} [aria-pressed]`).evaluateAll((all) => all.map(({ ariaPressed }) => ariaPressed))
    ).join();
  const spots = await clickableSpots(page.locator('.stage-canvas canvas'));
  let pencilled = 0;
  let addressed = 0;
  for (const spot of spots) {
    const before = { text: await pressedIn('.text-panel'), chips: await pressedIn('.offer-strip') };
    await page.mouse.click(spot.x, spot.y);
    if ((await pressedIn('.text-panel')) !== before.text) pencilled += 1;
    else if ((await pressedIn('.offer-strip')) !== before.chips) addressed += 1;
  }
  expect(pencilled, 'venues that went into the offer').toBeGreaterThanOrEqual(1);
  expect(addressed, 'delegations that were addressed').toBeGreaterThanOrEqual(2);
});

test('with the stage off an ending still has its picture, without Phaser and the map', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`./?stage=off#${moments.signed}`);
  await expect(stageOf(page)).toHaveAttribute('data-ready', 'true');
  expect(await coloursOf(page.locator('.stage-canvas canvas'))).toBeGreaterThan(200);
  expect(asked.filter((url) => /mount-stage-|europe/.test(url))).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light';
  });
  await expect.poll(() => cornerOf(page.locator('.stage-canvas canvas'))).toBeGreaterThan(300);
});

/** How many colours a canvas shows. */
function coloursOf(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
    return new Set(new Uint32Array((data as Uint8ClampedArray).buffer)).size;
  });
}

/** Light of a canvas near its upper left corner: red, green and blue together. */
function cornerOf(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const [red = 0, green = 0, blue = 0] = element.getContext('2d')?.getImageData(4, 4, 1, 1).data ?? [];
    return red + green + blue;
  });
}

/** Points of a canvas at which something can be clicked, apart from each other. */
function clickableSpots(canvas: Locator): Promise<{ x: number; y: number }[]> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const spots: { x: number; y: number }[] = [];
    for (let y = top + 8; y < top + height; y += 8) {
      for (let x = left + 8; x < left + width; x += 8) {
        element.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
        const apart = spots.every((spot) => Math.hypot(spot.x - x, spot.y - y) > 24);
        if (element.style.cursor === 'pointer' && apart) spots.push({ x, y });
      }
    }
    return spots;
  });
}

test('the game is whole with the stage off', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await sitDown(page, 'white-house-2025', 3, 1, '?stage=off');
  await expect(page.getByText('Who talks with whom')).toBeVisible();
  expect(loaded.filter((url) => url.includes('mount-stage') || url.includes('europe'))).toEqual([]);
});

test('the map gives way to the hall when the opening part is signed', async ({ page }) => {
  await resume(page, moments.ballot);
  await expect(stageOf(page)).toHaveAttribute('data-scene', 'map');
  await signTheOpening(page);
  await atRest(page);
});

test('any key ends a motion at once', async ({ page }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto(`./#${moments.signed}`);
  // The pens would write for two seconds; the page's clock is moved on by less than half of that.
  const ready = stageOf(page).and(page.locator('[data-ready="true"]'));
  for (let step = 0; step < 100 && (await ready.count()) === 0; step += 1) await page.clock.runFor(20);
  await page.clock.runFor(200);
  await expect(stageOf(page)).toHaveAttribute('data-awake', 'true');
  await page.keyboard.press('Shift');
  await page.clock.runFor(200);
  await expect(stageOf(page)).toHaveAttribute('data-awake', 'false');
});

test('with reduced motion the hall is there at once, and so it is when that is asked for on the way', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await resume(page, moments.ballot);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signTheOpening(page);
  await atRest(page);
});

test('a signed ending is painted behind its headline, and comes to rest', async ({ page }) => {
  await page.goto(`./#${moments.signed}`);
  await expect(stageOf(page)).toHaveAttribute('data-scene', 'hall');
  await atRest(page);
  const { height, top } = await stageOf(page).evaluate((element) => element.getBoundingClientRect().toJSON());
  expect(height).toBeGreaterThan(300);
  const headline = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(headline?.y).toBeGreaterThan(top + height / 2);
});

test('a click on an article about a place turns to it in the text', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 1000 });
  await resume(page, moments.talk);
  // A click on something else may move the tokens of these two articles: a turn to either shows that clicks reach them.
  const heading = page.getByRole('heading', { name: /Foreign forces|US support/ });
  for (const spot of await clickableSpots(page.locator('.stage-canvas canvas'))) {
    await page.mouse.click(spot.x, spot.y);
    if (await heading.evaluateAll(hasFocusNextFrame)) return;
  }
  throw new Error('no spot turned to the article');
});

/** True if one of the elements has the focus when the page has looked after it, which it does once a frame. */
async function hasFocusNextFrame(all: readonly Element[]): Promise<boolean> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return all.some((element) => element === document.activeElement);
}

test('a table that was left is not kept in memory', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  const kept = async () => {
    await browser.send('HeapProfiler.collectGarbage');
    return browser.send('Memory.getDOMCounters');
  };
  const nodes = async () => (await kept()).nodes;
  const comeAndGo = async () => {
    await page.evaluate(() => location.assign('#/table'));
    await atRest(page);
    await page.evaluate(() => location.assign('#/'));
    // One of those that come last.
    await expect(page.getByRole('heading', { name: 'One river, three neighbours' })).toBeVisible();
  };
  // It comes some time after the page, and listens for as long.
  const offline = page.waitForResponse(/keep-offline/);
  await sitDown(page, 'job-offer', 3, 1);
  await offline;
  await comeAndGo();
  const first = await kept();
  for (let visit = 0; visit < 3; visit += 1) await comeAndGo();
  // A table has more than a thousand. The last one goes when its stage has drawn its last frame.
  await expect.poll(nodes).toBeLessThan(first.nodes + 200);
  // Nor does anything go on listening for it.
  await expect.poll(async () => (await kept()).jsEventListeners).toBeLessThanOrEqual(first.jsEventListeners);
});

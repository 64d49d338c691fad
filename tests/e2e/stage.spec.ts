import { expect, type Locator, type Page } from '@playwright/test';
import type { Moments } from '../../tools/moments/moments.ts';
import { IN_MOTION } from './support/in-motion.ts';
import { openSaved } from './support/saved-game.ts';
import { sharedMoments } from './support/shared-moments.ts';
import { sitDown } from './support/table.ts';
import { test } from './support/test.ts';

test.use(IN_MOTION);

test.use({ hasIdleTime: true });

let moments: Moments;
test.beforeAll(async () => {
  moments = await sharedMoments();
});

const stageOf = (page: Page) => page.locator('.stage-canvas');
const draftOf = (page: Page) => page.getByRole('heading', { name: 'The draft' });
const atRest = (page: Page) => expect(stageOf(page)).toHaveAttribute('data-awake', 'false');

async function resume(page: Page, save: string): Promise<void> {
  await openSaved(page, save, './');
  await expect(stageOf(page)).toHaveAttribute('data-ready', 'true');
  await atRest(page);
}

/** Shows the map alone, unless it is shown. */
async function toMap(page: Page): Promise<void> {
  if (!(await draftOf(page).isVisible())) return;
  await page.keyboard.press('F4');
  await expect(draftOf(page)).toBeHidden();
  await atRest(page);
}

async function signTheOpening(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yes, sign' }).click();
  const confirm = page.getByRole('button', { name: 'Sign anyway' });
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
  await page.getByRole('checkbox', { name: /^No painted map/ }).check();
  await expect(stage).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F4');
  await expect(words).toBeInViewport();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Map' })).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('F4');
  await expect(words).toBeInViewport();
  await expect(stage).toHaveCount(0);
  expect(asked.filter((url) => url.includes('mount-stage'))).toHaveLength(1);
});

/** What clicks on the map change at the table: the conversation, the wording, and the article that has the focus. */
function atTheTable(page: Page): Promise<Readonly<Record<'talk' | 'wording' | 'article', string | undefined>>> {
  return page.evaluate(() => ({
    talk: document.querySelector('.badge[aria-current]')?.textContent,
    wording: document.querySelector('.wording[aria-pressed="true"]')?.textContent,
    article: document.querySelector('.draft-row[aria-expanded="true"]:focus')?.id,
  }));
}

test('a click on the map opens the conversation with a delegation, proposes a venue, and turns to an article', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await resume(page, moments.talk);
  await toMap(page);
  const seen = { talk: new Set(), wording: new Set(), article: new Set() };
  for (const spot of await clickableSpots(page.locator('.stage-canvas canvas'))) {
    await toMap(page);
    const before = await atTheTable(page);
    await page.mouse.click(spot.x, spot.y);
    // The page looks after its focus once a frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const after = await atTheTable(page);
    for (const what of ['talk', 'wording', 'article'] as const) {
      if (after[what] === undefined || after[what] === before[what]) continue;
      seen[what].add(after[what]);
      // The map gives way to what has changed.
      await expect(draftOf(page)).toBeVisible();
    }
    if (seen.talk.size > 1 && seen.wording.size > 0 && seen.article.size > 1) return;
  }
  expect(seen).toEqual('two delegations, a venue, and the articles of it and of others');
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
    for (let y = top + 8; y < top + height; y += 12) {
      for (let x = left + 8; x < left + width; x += 12) {
        element.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
        const apart = spots.every((spot) => Math.hypot(spot.x - x, spot.y - y) > 40);
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
  await page.keyboard.press('F4');
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

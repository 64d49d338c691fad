import { expect, type Locator, test } from '@playwright/test';
import { asked, sitDown } from './support/table.ts';

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
});

test('a click on a delegation addresses it, and a click on a venue puts it into the offer', async ({ page }) => {
  await sitDown(page, 'white-house-2025', 3, 1);
  while ((await asked(page)) === 'answer') {
    await page.getByRole('button', { name: 'Refuse', exact: true }).click();
    await page.getByRole('button', { name: /not now/i }).click();
  }
  await expect(page.locator('.stage-canvas')).toHaveAttribute('data-ready', 'true');
  const pressedIn = (panel: string) => page.locator(`${panel} [aria-pressed="true"]`);
  const spots = await clickableSpots(page.locator('.stage-canvas canvas'));
  let pencilled = 0;
  let addressed = 0;
  for (const spot of spots) {
    const before = { text: await pressedIn('.text-panel').count(), chips: await pressedIn('.tools').count() };
    await page.mouse.click(spot.x, spot.y);
    if ((await pressedIn('.text-panel').count()) !== before.text) pencilled += 1;
    else if ((await pressedIn('.tools').count()) !== before.chips) addressed += 1;
  }
  expect(pencilled, 'venues that went into the offer').toBeGreaterThanOrEqual(1);
  expect(addressed, 'delegations that were addressed').toBeGreaterThanOrEqual(2);
});

/** Points of a canvas at which something can be clicked, apart from each other. */
function clickableSpots(canvas: Locator): Promise<{ x: number; y: number }[]> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const spots: { x: number; y: number }[] = [];
    for (let y = top + 8; y < top + height; y += 8) {
      for (let x = left + 8; x < left + width; x += 8) {
        element.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
        const apart = spots.every((spot) => Math.hypot(spot.x - x, spot.y - y) > 36);
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

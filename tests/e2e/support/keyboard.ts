import { expect, type Locator, type Page } from '@playwright/test';
import type { Asked } from './table.ts';

/** Most steps of the Tab key that a control may be away. */
const MOST_STEPS = 250;

/** Moves the focus with the Tab key until it is on a control; fails where it cannot be reached. */
export async function reach(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
    if (await isInSameStop(page, target)) await reachByArrows(page, target);
  }
  await expect(target, 'reached with the Tab key').toBeFocused({ timeout: 1 });
}

/** Whether focus is on a control that is one stop of the Tab key with others, this one among them. */
async function isInSameStop(page: Page, target: Locator): Promise<boolean> {
  if ((await target.count()) !== 1 || (await isFocused(target))) return false;
  // The answers of an article, and the rows of the text that they are among: the inner one counts.
  const stops = page.getByRole('toolbar').or(page.getByRole('region', { name: 'Articles', exact: true }));
  const stop = stops.filter({ has: target }).last();
  return (await stop.count()) === 1 && holdsFocus(stop);
}

async function reachByArrows(page: Page, target: Locator): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < MOST_STEPS && !(await isFocused(target)); step += 1) {
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('ArrowDown');
    if (await before.evaluate((element) => element === document.activeElement)) return;
  }
}

/** Reaches a button and presses it. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement));
}

/** After an act: what is asked has the focus; where nothing is, focus is on something that can be gone on from. */
export async function expectFocusKept(page: Page, what: Asked): Promise<void> {
  const waits = what !== 'talk' && what !== 'ended';
  const kept = () => (waits ? holdsFocus(page.getByRole('article')) : page.evaluate(isSomewhere));
  await expect.poll(kept, { message: `focus is kept, with this asked: ${what}`, timeout: 5_000 }).toBe(true);
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}

/** Focus is on the page, and on nothing that is off. */
function isSomewhere(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && activeElement.getAttribute('aria-disabled') !== 'true';
}
